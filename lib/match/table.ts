import { kindAt } from './characters.ts';

/** What a form does in endings that are written out: `assuré(e)s`, `assuré·e·s`, `né/e`. */
export const roles = {
  ending: 1,
  shortEnding: 2,
  left: 4,
  right: 8,
  dot: 16,
  stop: 32,
} as const;

/** What a word of a text may be to phrases, as bits of `openers`. */
export const opener = {
  /** It may be a phrase alone. */
  alone: 1,
  /** Phrases go on from it. */
  goesOn: 2,
  /** It may be an ending that is written out behind the first word. */
  ending: 4,
  /** It may be the second word of a phrase that is known by its first three. */
  second: 8,
  /** It may be a word in an unusual writing: with a ligature, or a number and letters in one. */
  unusual: 16,
} as const;

/** In `formWords` and `leaves`: the number is a place in the longer list. */
export const listBit = 0x8000;

/*
 * The known phrases: a dictionary of word forms, and a tree of listed words over it. A form may stand for
 * several listed words ("régulière" for "régulier" and for "régulière"). Nothing but flat columns, so that a
 * table can be built ahead and shipped as bytes.
 */
export const columns = {
  /** A set of bits: the two or three words that a phrase may begin with. May say yes wrongly, never no. */
  pairs: Int32Array,
  /** By form, from form 1 on: see `keyOf` in `hash.ts`. Forms are numbered in the order of their buckets. */
  formKeys: Int32Array,
  /** By bucket: its first form; one more at the end. */
  formStarts: Uint16Array,
  /** By form: the listed word it stands for, or with `listBit` a place in `wordLists`. */
  formWords: Uint16Array,
  /** Lists of listed words, each behind its length; the one that is the form itself comes first. */
  wordLists: Uint16Array,
  /** Pairs of a form and its `roles`. */
  roles: Uint16Array,
  /** By node of the tree: its first child; one more at the end. Groups of entries have a root each: 0, 1 …; word w leads from root 0 to its child w, counted from 1. */
  firstChildren: Uint16Array,
  /** By node: the listed word that leads to it. Brothers are in the order of their words. */
  nodeWords: Uint16Array,
  /** By node: 1 + the entry whose spelling ends here; 0 for none; with `listBit` a place in `choices`. */
  leaves: Uint16Array,
  /** Triples: what a leaf is in any case, what it is for a text that has what is needed, the needs. */
  choices: Uint16Array,
  /** The roots of the groups. */
  roots: Uint16Array,
  /** Kinds of the marks with which a phrase opens. Usually none. */
  openingMarks: Uint16Array,
  /** By the upper bits of a word's first hash: bits of `opener`. May say yes wrongly, never no. */
  openers: Uint8Array,
} as const;

/** Read-only once built. */
export type MatchTable = { readonly [Name in keyof typeof columns]: Column<Name> };
type Column<Name extends keyof typeof columns> = InstanceType<(typeof columns)[Name]>;

const [left, dot, stop, slash] = [...'(·./'].map((mark) => kindAt(mark, 0));

/** True for the marks behind a word that an ending may follow: `(e)`, `·e`, `.e`, `/e`. */
export function isEndingMark(kind: number): boolean {
  return kind === left || kind === dot || kind === stop || kind === slash;
}
