/*
 * What each UTF-16 unit is to the matcher. One table lookup per unit replaces lower-casing, accent
 * stripping and word-boundary tests.
 *
 *   0         ends a phrase (symbols, control characters, halves of surrogate pairs)
 *   40        an apostrophe
 *   41        a space or a hyphen
 *   64–       a punctuation mark, each its own
 *   128       ignored: soft hyphen, zero-width characters, combining accents
 *   256 and   a unit of a word:
 *     1–26      a letter of the Latin alphabet, without case and accent
 *     27–36     a digit
 *     37        a letter of another alphabet
 *     38, 39    œ and æ
 */
export const phraseEnd = 0;
export const apostrophe = 40;
export const space = 41;
const firstMark = 64;
/** The one bit of units that stand in words, and of no others; it is bit `wordShift`. */
export const wordBit = 256;
export const wordShift = 8;
export const lastLetter = wordBit + 26;
export const lastDigit = wordBit + 36;
export const otherLetter = wordBit + 37;
export const oe = wordBit + 38;
export const ae = wordBit + 39;
/** The one bit of ignored units, and of no others. */
export const ignored = 128;
export const letterA = wordBit + 1;
export const letterE = wordBit + 5;
export const letterO = wordBit + 15;

/** Marks of which several characters are one; the others of ASCII stand for themselves. */
const marks: readonly string[] = [
  ...'!#$%&()*+,./:;<=>?@[]^_{|}~§€£',
  '"«»“”„',
  '–—',
  '°º',
  '·•‧⋅∙',
  '…',
];
const spaces = '\t\n\v\f\r \u00A0\u1680\u202F\u205F\u3000-\u2010\u2011';
const apostrophes = "'‘’‛ʹʼʻ′`´";
/** Punctuation among the letters of other alphabets. */
const foreignMarks =
  '¡¿\u037E\u0387\u0589\u05BE\u05F3\u05F4\u060C\u061B\u061F\u06D4\u0964\u0965\u2E2E';
const invisible = '\u00AD\u034F\u061C\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\uFEFF';

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (characters: string, value: number) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
  };
  table.fill(otherLetter, 0xc0, 0x2000);
  table.fill(otherLetter, 0x2c00, 0xd800);
  table.fill(otherLetter, 0xf900, 0xfe00);
  setLatin(table, 0xc0, 0x250);
  setLatin(table, 0x1e00, 0x1f00);
  for (let i = 0; i < 26; i++) set(String.fromCharCode(65 + i, 97 + i), letterA + i);
  for (let i = 0; i < 10; i++) set(String(i), lastLetter + 1 + i);
  set('œŒ', oe);
  set('æÆ', ae);
  table.fill(space, 0x2000, 0x200b);
  table.fill(ignored, 0x300, 0x370);
  table.fill(ignored, 0xfe00, 0xfe10);
  set('×÷', phraseEnd);
  set(foreignMarks, phraseEnd);
  marks.forEach((same, index) => {
    set(same, firstMark + index);
  });
  set(apostrophes, apostrophe);
  set(spaces, space);
  set(invisible, ignored);
  return table;
}

/** The plain letters under the accents of a range; decomposed in one go, since every page pays for it. */
function setLatin(table: Uint16Array, from: number, to: number): void {
  const codes = Array.from({ length: to - from }, (_, index) => from + index);
  const parts = String.fromCharCode(...codes.flatMap((code) => [code, 0])).normalize('NFD');
  for (let at = 0, code = from; code < to; code++) {
    const letter = (parts.charCodeAt(at) | 32) - 96;
    if (letter >= 1 && letter <= 26) table[code] = wordBit + letter;
    at = parts.indexOf('\0', at) + 1;
  }
}

/** The kind of each UTF-16 unit. */
export const kinds: Uint16Array = build();

/** The kind of the unit at an offset; `phraseEnd` beyond the end. */
export function kindAt(text: string, offset: number): number {
  return kinds[text.charCodeAt(offset)] ?? phraseEnd;
}

/** True for letters and digits of all sorts. */
export function isWordKind(kind: number): boolean {
  return (kind & wordBit) !== 0;
}

/** True for the letters of the Latin alphabet; a ligature is two of them. */
export function isLetterKind(kind: number): boolean {
  return kind >= letterA && kind <= lastLetter;
}

export function isDigitKind(kind: number): boolean {
  return kind > lastLetter && kind <= lastDigit;
}

export function isMarkKind(kind: number): boolean {
  return kind >= firstMark && kind < ignored;
}

/** True for units that stand between two words of a phrase. */
export function isGapKind(kind: number): boolean {
  return kind === space || kind === ignored;
}
