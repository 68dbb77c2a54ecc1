/*
 * What each UTF-16 unit is to the matcher. One table lookup per unit replaces lower-casing, accent
 * stripping and word-boundary tests.
 *
 *   0        ends a phrase (symbols, control characters, halves of surrogate pairs)
 *   1–26     a letter of the Latin alphabet, without case and accent
 *   27–36    a digit
 *   37       a letter of another alphabet
 *   38, 39   œ and æ
 *   40       an apostrophe
 *   41       a space or a hyphen
 *   42       ignored: soft hyphen, zero-width characters, combining accents
 *   64–      a punctuation mark, each its own
 */
export const phraseEnd = 0;
export const lastLetter = 26;
export const lastDigit = 36;
export const otherLetter = 37;
export const oe = 38;
export const ae = 39;
export const apostrophe = 40;
export const space = 41;
export const ignored = 42;
const firstMark = 64;

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

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (characters: string, value: number) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
  };
  table.fill(otherLetter, 0xc0, 0x2000);
  table.fill(otherLetter, 0x2c00, 0xd800);
  table.fill(otherLetter, 0xf900, 0xfe00);
  for (const [from, to] of [
    [0xc0, 0x250],
    [0x1e00, 0x1f00],
  ] as const) {
    for (let code = from; code < to; code++) table[code] = latin(code);
  }
  for (let i = 0; i < 26; i++) set(String.fromCharCode(65 + i, 97 + i), 1 + i);
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

/** The plain letter under an accent, as its number in the alphabet. */
function latin(code: number): number {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0) - 96;
  return base >= 1 && base <= lastLetter ? base : otherLetter;
}

/** The kind of each UTF-16 unit. */
export const kinds: Uint8Array = build();

/** The kind of the unit at an offset; `phraseEnd` beyond the end. */
export function kindAt(text: string, offset: number): number {
  return kinds[text.charCodeAt(offset)] ?? phraseEnd;
}

/** True for letters and digits of all sorts. */
export function isWordKind(kind: number): boolean {
  return kind >= 1 && kind <= ae;
}

export function isDigitKind(kind: number): boolean {
  return kind > lastLetter && kind <= lastDigit;
}

export function isMarkKind(kind: number): boolean {
  return kind >= firstMark;
}
