/** A part of the letter between empty lines. */
export interface Paragraph {
  text: string;
  /** Where it starts in the letter, in UTF-16 units. */
  start: number;
}

/** The paragraphs of a letter, in order; a line that holds nothing but blanks parts them. */
export function paragraphsOf(letter: string): Paragraph[] {
  const found: Paragraph[] = [];
  const gaps = /\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/g;
  let start = 0;
  for (const gap of letter.matchAll(gaps)) {
    found.push({ text: letter.slice(start, gap.index), start });
    start = gap.index + gap[0].length;
  }
  found.push({ text: letter.slice(start), start });
  return found.filter(({ text }) => text.trim() !== '');
}
