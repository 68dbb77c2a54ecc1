import { isDigitKind, isMarkKind, kindAt } from './characters.ts';
import { splitWords } from './fold.ts';

/** Every token of the text is in plain capitals or a number. */
export const capitals = 1;
/** Nothing stands between the tokens. */
export const tight = 2;

/** A spelling as the table reads it. */
export interface Spelling {
  words: readonly string[];
  /** Only the words as listed count: no plural, no feminine. */
  isRigid: boolean;
  /** What the text must have beside the words: `capitals`, `tight`, both or nothing. */
  needs: number;
}

/** An abbreviation of up to this many letters is no common word only if it stands in capitals. */
const longestAbbreviation = 5;
/** From this many digits on, letter and number may be apart and in lower case (`s 1106`). */
const longNumber = 3;

function isNumber(word: string): boolean {
  return isDigitKind(kindAt(word, 0));
}

/** `AT`, `VLS-TS`, `A1`; not `S1106`, whose number is long enough to know it by. */
function isAbbreviation(words: readonly string[]): boolean {
  let letters = 0;
  for (const word of words) {
    if (isNumber(word)) {
      if (word.length >= longNumber) return false;
    } else if (/^[A-Z]+$/.test(word)) letters += word.length;
    else if (!isMarkKind(kindAt(word, 0))) return false;
  }
  return letters > 0 && letters <= longestAbbreviation;
}

function needsOf(spelling: string, words: readonly string[]): number {
  if (!isAbbreviation(words)) return 0;
  const isTight = words.some(isNumber) && !/\s/.test(spelling);
  return isTight ? capitals | tight : capitals;
}

/** A name is one word with a capital (`Ameli`, `Caf`): it has no plural and no feminine. */
function isName(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{Lu}/u.test(words[0] ?? '');
}

/** Reads a spelling of the glossary. */
export function readSpelling(spelling: string): Spelling {
  const words = splitWords(spelling);
  const needs = needsOf(spelling, words);
  return { words, needs, isRigid: needs !== 0 || isName(words) };
}
