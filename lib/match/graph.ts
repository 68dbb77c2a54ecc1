import type { Classes, ListedWord } from './dictionary.ts';
import { choiceBit, type MatchTable } from './table.ts';

/** A spelling on its way into the graph: its listed words. */
export interface Path {
  group: number;
  entry: number;
  needs: number;
  words: readonly ListedWord[];
}

/** A node of the tree of all paths. */
class Branch {
  readonly number: number;
  readonly children = new Map<ListedWord, Branch>();
  /** 1 + the entry whose spelling ends here, in any case; 0 for none. */
  plain = 0;
  /** The same for a spelling with needs, which goes first where the text has what it needs. */
  strict = 0;
  needs = 0;

  constructor(number: number) {
    this.number = number;
  }

  /** The first spelling keeps the place. */
  take({ entry, needs }: Path): void {
    if (needs === 0) this.plain ||= entry + 1;
    else if (this.strict === 0) {
      this.strict = entry + 1;
      this.needs = needs;
    }
  }
}

/** The trees of all paths, one for each group: their roots. */
function treesOf(paths: readonly Path[], groups: number): Branch[] {
  let count = 0;
  const grow = () => new Branch(count++);
  const roots = Array.from({ length: groups }, grow);
  for (const path of paths) {
    let branch = roots[path.group] ?? grow();
    for (const word of path.words) {
      const next = branch.children.get(word) ?? grow();
      branch.children.set(word, next);
      branch = next;
    }
    branch.take(path);
  }
  return roots;
}

/** Branches that a text may stand at together, in the order of choice. */
type Node = readonly Branch[];

type Graph = Pick<MatchTable, 'edges' | 'nodes' | 'choices' | 'roots'>;

/** The graph of all paths: where a class of forms stands for several words, all of them are followed at once. */
export function graphOf(paths: readonly Path[], groups: number, classes: Classes): Graph {
  const numbers = new Map<string, number>();
  const nodes: Node[] = [];
  const numberOf = (node: Node) => {
    const name = node.map(({ number }) => number).join();
    const known = numbers.get(name) ?? nodes.push(node) - 1;
    numbers.set(name, known);
    return known;
  };
  const roots = treesOf(paths, groups).map((root) => numberOf([root]));
  const classesWith = byWord(classes);
  const firstEdges = [0];
  const edges: number[] = [];
  // Nodes are added while the loop goes on.
  for (const node of nodes) {
    for (const wordClass of leadingFrom(node, classesWith)) {
      const words = classes[wordClass - 1] ?? [];
      edges.push((wordClass << 16) | numberOf(follow(node, words)));
    }
    firstEdges.push(edges.length);
  }
  const choices: number[] = [];
  const leaves = nodes.map((node) => leafOf(node, choices));
  const isTooLarge = edges.length > 0xffff || choices.length >= choiceBit;
  if (isTooLarge || paths.some(({ entry }) => entry + 1 >= choiceBit)) {
    throw new RangeError('The glossary has too many spellings');
  }
  return {
    roots: Uint16Array.from(roots),
    edges: Int32Array.from(edges),
    nodes: Int32Array.from(firstEdges, (first, node) => (first << 16) | (leaves[node] ?? 0)),
    choices: Uint16Array.from(choices),
  };
}

/** By word: the classes that stand for it among others. */
function byWord(classes: Classes): Map<ListedWord, number[]> {
  const known = new Map<ListedWord, number[]>();
  classes.forEach((words, index) => {
    for (const word of words) {
      const list = known.get(word) ?? [];
      list.push(index + 1);
      known.set(word, list);
    }
  });
  return known;
}

/** The classes that lead on from a node, in order. */
function leadingFrom(node: Node, classesWith: ReadonlyMap<ListedWord, number[]>): number[] {
  const words = node.flatMap(({ children }) => [...children.keys()]);
  return [...new Set(words.flatMap((word) => classesWith.get(word) ?? []))].sort((a, b) => a - b);
}

function follow(node: Node, words: readonly ListedWord[]): Node {
  return node.flatMap(({ children }) => words.flatMap((word) => children.get(word) ?? []));
}

/** The leaf of a node; a list of several answers is added to `choices`. */
function leafOf(node: Node, choices: number[]): number {
  const answers = node.flatMap(({ plain, strict, needs }) => [
    ...(strict > 0 ? [{ needs, leaf: strict }] : []),
    ...(plain > 0 ? [{ needs: 0, leaf: plain }] : []),
  ]);
  const sure = answers.findIndex(({ needs }) => needs === 0);
  if (sure === 0) return answers[0]?.leaf ?? 0;
  if (answers.length === 0) return 0;
  const list = sure < 0 ? [...answers, { needs: 0, leaf: 0 }] : answers.slice(0, sure + 1);
  const place = choices.length;
  choices.push(...list.flatMap(({ needs, leaf }) => [needs, leaf]));
  return place | choiceBit;
}
