import type { MatchTable } from './table.ts';

/*
 * The table in use, in memory that never moves: the browser's compiler knows these arrays as constants, and need
 * not ask at every step where they lie. See `table.ts` for what they hold.
 */
export const pairs = new Int32Array(0x8000);
export const formKeys = new Int32Array(0x8000);
export const formStarts = new Uint16Array(0x4001);
export const formClasses = new Uint16Array(0x8000);
export const firstEdges = new Uint16Array(0x10000);
export const edgeClasses = new Uint16Array(0x10000);
export const edgeNodes = new Uint16Array(0x10000);
export const leaves = new Uint16Array(0x10000);
export const choices = new Uint16Array(0x8000);
export const openers = new Uint8Array(0x80000);

const memory = {
  pairs,
  formKeys,
  formStarts,
  formClasses,
  firstEdges,
  edgeClasses,
  edgeNodes,
  leaves,
  choices,
  openers,
};

let used: MatchTable | null = null;

/** Puts a table into use; at once if it is already. */
export function use(table: MatchTable): void {
  if (used === table) return;
  used = table;
  pairs.set(table.pairs);
  formKeys.set(table.formKeys);
  formStarts.set(table.formStarts);
  formClasses.set(table.formClasses);
  firstEdges.set(table.firstEdges);
  edgeClasses.set(table.edgeClasses);
  edgeNodes.set(table.edgeNodes);
  leaves.set(table.leaves);
  choices.set(table.choices);
  openers.set(table.openers);
}

/** The node that a class leads to from another; 0 for none. */
export function nextNode(node: number, wordClass: number): number {
  let low = firstEdges[node] as number;
  let high = firstEdges[node + 1] as number;
  if (node === 0) {
    return wordClass > 0 && wordClass <= high ? (edgeNodes[wordClass - 1] as number) : 0;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = edgeClasses[middle] as number;
    if (found === wordClass) return edgeNodes[middle] as number;
    if (found < wordClass) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/** @throws {RangeError} for a table that has no room in this memory */
export function checkSize(table: MatchTable): void {
  for (const [name, place] of Object.entries(memory)) {
    if (table[name as keyof typeof memory].length > place.length) {
      throw new RangeError(`The glossary is too large: ${name}`);
    }
  }
}
