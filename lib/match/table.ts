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

/** In `leaves`: the number is a place in `choices`. */
export const choiceBit = 0x8000;
/** In `formClasses`: there is another form with the same first hash, as far as `formKeys` has it. */
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
  /** By form, from form 1 on: see `keyOf` in `hash.ts`. Forms are numbered in the order of their buckets. */
  formKeys: Int32Array,
  /** By bucket: its first form; one more at the end. */
  formStarts: Uint16Array,
  /** By form: its class, counted from 1, or 0 for none; perhaps with `unclear`. */
  formClasses: Uint16Array,
  /** Pairs of a form and its `roles`. */
  roles: Uint16Array,
  /** By node of the graph: its first edge; one more at the end. Class c leads from root 0 along its edge c, counted from 1. */
  firstEdges: Uint16Array,
  /** By edge: its class; those of a node are in order. */
  edgeClasses: Uint16Array,
  /** By edge: the node it leads to. */
  edgeNodes: Uint16Array,
  /** By node: 1 + the entry whose spelling ends here; 0 for none; with `choiceBit` a place in `choices`. */
  leaves: Uint16Array,
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
