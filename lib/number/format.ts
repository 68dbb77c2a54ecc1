import { plainDigits } from './digits.ts';

/** How a number is printed: 1 85 05 99 109 123 45. */
const groups = [1, 2, 2, 2, 3, 3, 2];

/** The sex and the year: enough to know one's own number again. */
const shown = 3;

/**
 * Text without what people write between digits (spaces of any width, dots, dashes, slashes, signs
 * that nobody sees), in capitals and plain digits.
 */
export function compact(text: string): string {
  return plainDigits(text).replace(/[\s\p{Cf}\p{Pd}.,/_|·•'’]/gu, '');
}

/** A number in the groups of the carte Vitale, 1-2-2-2-3-3-2; a longer rest stands at the end. */
export function format(text: string): string {
  return inGroups(compact(text));
}

/**
 * A number as it is shown unless the person asks for it: `1 85 •• •• ••• ••• ••`. Month, place,
 * order and key are hidden. Of text with another length than a number's, all is.
 */
export function mask(text: string): string {
  const plain = compact(text);
  const open = plain.length === 13 || plain.length === 15 ? plain.slice(0, shown) : '';
  return inGroups(open.padEnd(plain.length, '•'));
}

/** Thirteen characters, or fifteen with the key, as numbers are built; in groups of any kind. */
const inText = /(?<![\dA-Z])[1-478](?:[\s.\u00a0\u202f-]?[\dAB]){12,14}(?![\dA-Z])/g;
const built = /^[1-478]\d{4}(?:\d\d|2[AB])\d{6}(?:\d\d)?$/;

/** The text with every number in it as `mask` shows it. */
export function maskNumbers(text: string): string {
  return text.replace(inText, (found) => (built.test(compact(found)) ? mask(found) : found));
}

/** One part of a number, from character `from` (counted from 1) on, as `mask` shows it. */
export function maskPart(digits: string, from: number): string {
  return from <= shown ? digits : '•'.repeat(digits.length);
}

function inGroups(plain: string): string {
  let rest = plain;
  const parts: string[] = [];
  for (const length of groups) {
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest].filter((part) => part !== '').join(' ');
}
