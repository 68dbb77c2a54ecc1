import { commonParts } from './common-parts.ts';

/** How well a passphrase resists guessing, and what is wrong with it. */
export type Strength = 'short' | 'personal' | 'common' | 'fair' | 'good';

export const shortest = 12;
const long = 20;

/**
 * A rough and honest estimate. What everybody guesses first (common words, rows of keys, repeats) and
 * `personal` (names, dates and numbers of the person) counts as a single character; 12 others are the
 * least, 20 are good. Of a longer text without words of ours nobody can say how it was chosen: then it
 * says too much rather than too little, so the words beside it advise unrelated words.
 */
export function strengthOf(passphrase: string, personal: readonly string[]): Strength {
  const typed = passphrase.normalize('NFKC').toLowerCase();
  if (Array.from(typed).length < shortest) return 'short';
  const withoutPerson = without(typed, parts(personal));
  if (worth(withoutPerson) < shortest && withoutPerson !== typed) return 'personal';
  const left = worth(without(withoutPerson, commonParts));
  if (left < shortest) return 'common';
  return left < long ? 'fair' : 'good';
}

/** Names and numbers in the pieces that people put into passphrases. */
function parts(personal: readonly string[]): string[] {
  return personal.flatMap((text) => {
    const lower = text.toLowerCase();
    const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (date) {
      const [, year = '', month = '', day = ''] = date;
      return [day + month + year, year + month + day, day + month + year.slice(2), year];
    }
    return [lower, ...lower.split(/\s+/)].filter((part) => part.length >= 3);
  });
}

function without(text: string, known: readonly string[]): string {
  const longestFirst = known.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, part) => rest.replaceAll(part, '·'), text);
}

/** Characters, of which repeats and steps to the neighbour (aaaa, abcd, 1234) count as none. */
function worth(text: string): number {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return codes.filter((code, index) => {
    const [before, earlier] = [codes[index - 1], codes[index - 2]];
    if (before === undefined || earlier === undefined) return true;
    const [step, stepBefore] = [code - before, before - earlier];
    return !(step === stepBefore && Math.abs(step) <= 1);
  }).length;
}
