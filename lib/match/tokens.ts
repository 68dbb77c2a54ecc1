import { ignored, kinds, wordShift } from './characters.ts';
import { factor } from './hash.ts';
import { startOfWord } from './words.ts';

/** So many tokens are read at once at the most. */
export const mostTokens = 0x8000;

/*
 * Constants of the module, shared by all texts: the look at every unit is a third faster over arrays that
 * the browser's compiler knows.
 */
/** By token: its first hash, a ligature being one unit. */
export const hashes = new Int32Array(mostTokens + 3);
/** By token: the unit behind it. */
export const ends = new Int32Array(mostTokens + 3);

/** The runs of letters and digits of a piece of text, in `hashes` and `ends` until the next piece is read. */
export interface Tokens {
  count: number;
  /** Some token may have ignored units inside, so that it is only a part of a word. */
  hasParts: boolean;
  /** Where the next piece begins, with the last token of this one; the length of the text at the end. */
  next: number;
}

/**
 * Reads a piece of a text, which ends with a unit that is in no word. In this first look at every unit
 * nothing branches, since words end where no processor expects it.
 */
export function readTokens(text: string, from: number): Tokens {
  const to = Math.min(text.length, from + mostTokens * 2);
  let count = 0;
  let hash = 0;
  // The kind of the unit before, and whether there was an ignored one.
  let last = 0;
  for (let at = from; at < to; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    // Written at every unit, kept only where a token has ended.
    hashes[count] = hash;
    ends[count] = at;
    count += (last & ~kind) >>> wordShift;
    last = kind | (last & ignored);
    hash = Math.imul(hash ^ kind, -(kind >>> wordShift) & factor);
  }
  const hasParts = (last & ignored) !== 0;
  if (to === text.length) return { count, hasParts, next: to };
  const begun = count > 1 ? startOfWord(text, ends[count - 1] as number) : to;
  return { count, hasParts, next: begun };
}
