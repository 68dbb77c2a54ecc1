import { listBit, type MatchTable } from './table.ts';

/** A spelling on its way into the tree: its listed words, by number. */
export interface Path {
  group: number;
  entry: number;
  needs: number;
  words: readonly number[];
}

class Node {
  readonly children = new Map<number, Node>();
  /** 1 + the entry whose spelling ends here, in any case; 0 for none. */
  plain = 0;
  /** The same for a spelling with needs, which goes first where the text has what it needs. */
  strict = 0;
  needs = 0;

  child(word: number): Node {
    const known = this.children.get(word);
    if (known) return known;
    const made = new Node();
    this.children.set(word, made);
    return made;
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

type Tree = Pick<MatchTable, 'firstChildren' | 'nodeWords' | 'leaves' | 'choices' | 'roots'>;

/** The trees of all paths, one for each group, level by level. */
export function treeOf(paths: readonly Path[], groups: number): Tree {
  const roots = Array.from({ length: groups }, () => new Node());
  for (const path of paths) {
    let node = roots[path.group] ?? new Node();
    for (const word of path.words) node = node.child(word);
    node.take(path);
  }
  const nodes = [...roots];
  const nodeWords = roots.map(() => 0);
  const firstChildren: number[] = [];
  for (const node of nodes) {
    firstChildren.push(nodes.length);
    for (const [word, child] of [...node.children].sort(([a], [b]) => a - b)) {
      nodes.push(child);
      nodeWords.push(word);
    }
  }
  firstChildren.push(nodes.length);
  const choices: number[] = [];
  const leaves = nodes.map(({ plain, strict, needs }) =>
    strict === 0 ? plain : (choices.push(plain, strict, needs) - 3) | listBit,
  );
  const isTooLarge = nodes.length > 0xffff || choices.length >= listBit;
  if (isTooLarge || paths.some(({ entry }) => entry + 1 >= listBit)) {
    throw new RangeError('The glossary has too many spellings');
  }
  return {
    roots: Uint16Array.from(roots.keys()),
    firstChildren: Uint16Array.from(firstChildren),
    nodeWords: Uint16Array.from(nodeWords),
    leaves: Uint16Array.from(leaves),
    choices: Uint16Array.from(choices),
  };
}
