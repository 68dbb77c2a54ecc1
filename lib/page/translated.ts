/** The language that the page said it had when this script met it. */
const languageAtFirst = document.documentElement.lang;

/**
 * True if the browser (or an extension) has translated the page: the official French words are then no
 * longer there to be explained. Chrome marks the root element; Firefox changes the language of the page,
 * which on Ameli is French; other translators wrap text in `<font>`.
 */
export function isTranslated(): boolean {
  const { classList, lang } = document.documentElement;
  if (classList.contains('translated-ltr') || classList.contains('translated-rtl')) return true;
  if (languageAtFirst.startsWith('fr') && lang !== '' && !lang.startsWith('fr')) return true;
  const fonts = document.body?.querySelectorAll('font > font').length ?? 0;
  return fonts > 3;
}
