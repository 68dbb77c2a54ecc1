import type { MatchTable } from './table.ts';

/*
 * The table in use, in memory that never moves: the browser's compiler knows these arrays as constants, and need
 * not ask at every step where they lie. See `table.ts` for what they hold.
 */
export const pairs = new Int32Array(0x8000);
export const forms = new Int32Array(0x8000);
export const edges = new Int32Array(0x10000);
export const nodes = new Int32Array(0x10000);
export const formStarts = new Uint16Array(0x4001);
export const formChecks = new Uint16Array(0x8000);
export const choices = new Uint16Array(0x8000);
export const openers = new Uint8Array(0x80000);

const memory = {
  pairs,
  forms,
  edges,
  nodes,
  formStarts,
  formChecks,
  choices,
  openers,
};

let used: MatchTable | null = null;

/** Puts a table into use; at once if it is already. */
export function use(table: MatchTable): void {
  if (used === table) return;
  used = table;
  pairs.set(table.pairs);
  forms.set(table.forms);
  edges.set(table.edges);
  nodes.set(table.nodes);
  formStarts.set(table.formStarts);
  formChecks.set(table.formChecks);
  choices.set(table.choices);
  openers.set(table.openers);
}

/** The class in a number of `edges`, and the first edge in one of `nodes`. */
const upperHalf = 16;
const lowerHalf = 0xffff;

/** The node that a class leads to from another; 0 for none. */
export function nextNode(node: number, wordClass: number): number {
  let low = (nodes[node] as number) >>> upperHalf;
  let high = (nodes[node + 1] as number) >>> upperHalf;
  if (node === 0) {
    return wordClass > 0 && wordClass <= high ? (edges[wordClass - 1] as number) & lowerHalf : 0;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle] as number;
    const found = edge >>> upperHalf;
    if (found === wordClass) return edge & lowerHalf;
    if (found < wordClass) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** True if a node leads on. */
export function leadsOn(node: number): boolean {
  return (nodes[node] as number) >>> upperHalf !== (nodes[node + 1] as number) >>> upperHalf;
}

/** The leaf of a node, see `table.ts`. */
export function leafOf(node: number): number {
  return (nodes[node] as number) & lowerHalf;
}

/** The form with a first hash, by the shift that leads to its bucket; 0 for none. */
export function formOf(hash: number, shift: number): number {
  const bucket = hash >>> shift;
  const end = formStarts[bucket + 1] as number;
  for (let form = formStarts[bucket] as number; form < end; form++) {
    if (((forms[form] as number) ^ (hash << upperHalf)) >>> upperHalf === 0) return form;
  }
  return 0;
}

/** The class of a form, perhaps with `unclear`. */
export function classOf(form: number): number {
  return (forms[form] as number) & lowerHalf;
}

/** @throws {RangeError} for a table that has no room in this memory */
export function checkSize(table: MatchTable): void {
  for (const [name, place] of Object.entries(memory)) {
    if (table[name as keyof typeof memory].length > place.length) {
      throw new RangeError(`The glossary is too large: ${name}`);
    }
  }
}
