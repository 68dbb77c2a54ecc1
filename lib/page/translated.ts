/**
 * True if the browser (or an extension) has translated the page: the official French words are then no
 * longer there to be explained. Chrome marks the root element; translators also wrap text in `<font>`
 * and change the language of the page, which on Ameli is French.
 */
export function isTranslated(): boolean {
  const { classList } = document.documentElement;
  if (classList.contains('translated-ltr') || classList.contains('translated-rtl')) return true;
  const fonts = document.body?.querySelectorAll('font > font').length ?? 0;
  return fonts > 3;
}
