import { ignored, isWordKind, kinds, wordBit, wordShift } from './characters.ts';
import { factor } from './hash.ts';
import { startOfWord } from './words.ts';

/** So many tokens are read at once at the most. */
export const mostTokens = 0x8000;

/*
 * Constants of the module, shared by all texts: the look at every unit is a third faster over arrays that
 * the browser's compiler knows.
 */
/** By token: its first hash, a ligature being one unit, ignored units being none. */
export const hashes = new Int32Array(mostTokens + 3);
/** By token: the unit behind it, and behind ignored units at its end. */
export const ends = new Int32Array(mostTokens + 3);

/** The runs of letters and digits of a piece of text, in `hashes` and `ends` until the next piece is read. */
export interface Tokens {
  count: number;
  /** Where the next piece begins, with the last token of this one; the length of the text at the end. */
  next: number;
}

/** A piece in which some units are ignored is read by so many units. */
const stretch = 0x200;

/** How far reading is: the tokens that are over, the hash of the one that is not, the kind of the last unit. */
let count = 0;
let hash = 0;
let last = 0;

/** Reads a piece of a text, which ends with a unit that is in no word. */
export function readTokens(text: string, from: number): Tokens {
  const to = Math.min(text.length, from + mostTokens * 2);
  count = 0;
  hash = 0;
  last = 0;
  if (!readUnits(text, from, to)) readStretches(text, from, to);
  if (to === text.length) return { count, next: to };
  const begun = count > 1 ? startOfWord(text, ends[count - 1] as number) : to;
  return { count, next: begun };
}

/**
 * The first look at every unit. Nothing branches in it, since words end where no processor expects it. False,
 * and nothing is read, where some units are ignored.
 */
function readUnits(text: string, from: number, to: number): boolean {
  let index = count;
  let running = hash;
  let before = last;
  for (let at = from; at < to; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    // Written at every unit, kept only where a token has ended.
    hashes[index] = running;
    ends[index] = at;
    index += (before & ~kind) >>> wordShift;
    // That a unit was ignored is remembered.
    before = kind | (before & ignored);
    running = Math.imul(running ^ kind, -(kind >>> wordShift) & factor);
  }
  if ((before & ignored) !== 0) return false;
  count = index;
  hash = running;
  last = before;
  return true;
}

function readStretches(text: string, from: number, to: number): void {
  for (let at = from; at < to; at += stretch) {
    const end = Math.min(to, at + stretch);
    if (!readUnits(text, at, end)) readIgnoring(text, at, end);
  }
}

/** The same with ignored units, which few texts have. */
function readIgnoring(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind === ignored) continue;
    hashes[count] = hash;
    ends[count] = at;
    if ((last & ~kind & wordBit) !== 0) count++;
    last = kind;
    hash = isWordKind(kind) ? Math.imul(hash ^ kind, factor) : 0;
  }
}
