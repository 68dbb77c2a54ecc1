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
  /** It may be the second word of a phrase, or an ending. */
  follows: 4,
  /** It may be an ending that is written out behind a word. */
  ending: 8,
  /** It may be the second word of a phrase that is known by its first three. */
  second: 16,
  /** It may be a word in an unusual writing: with a ligature, or a number and letters in one. */
  unusual: 32,
} as const;

/** In a leaf: the number is a place in `choices`. */
export const choiceBit = 0x8000;
/** In a class: there is another form with the same first hash, as far as the table has it. */
export const unclear = 0x8000;

/*
 * The known phrases: a dictionary of word forms, and a graph of classes over it. A form may stand for several
 * listed words ("régulière" for "régulier" and for "régulière"); forms that stand for the same words are one
 * class, so that each step through the graph leads to one node at most. Nothing but flat columns, so that a
 * table can be built ahead and shipped as bytes.
 */
export const columns = {
  /** A set of bits: the two or three words that a phrase may begin with. May say yes wrongly, never no. */
  pairs: Int32Array,
  /** By form, from form 1 on: the lower half of its first hash, and in the lower half its class, counted from 1, or 0 for none; perhaps with `unclear`. Forms are numbered in the order of their buckets, the upper bits of that hash. */
  forms: Int32Array,
  /** By edge of the graph: its class, and in the lower half the node it leads to. The edges of a node are in the order of their classes; class c leads from root 0 along its edge c, counted from 1. */
  edges: Int32Array,
  /** By node: its first edge; and in the lower half its leaf: 1 + the entry whose spelling ends here; 0 for none; with `choiceBit` a place in `choices`. One more at the end. */
  nodes: Int32Array,
  /** By bucket: its first form; one more at the end. */
  formStarts: Uint16Array,
  /** By form: the upper half of its second hash. */
  formChecks: Uint16Array,
  /** Pairs of a form and its `roles`. */
  roles: Uint16Array,
  /** Lists of pairs: what a text needs, and the leaf if it has that. The last of a list needs nothing. */
  choices: Uint16Array,
  /** The roots of the groups, from 0 on. */
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
