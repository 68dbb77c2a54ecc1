import { Edges } from './edges.ts';
import { foldWord } from './fold.ts';
import { inflections } from './inflect.ts';
import { LetterTree } from './letters.ts';
import { type Opener, Openers } from './openers.ts';
import { readSpelling } from './spelling.ts';

/** What a form does in endings that are written out: `assuré(e)s`, `assuré·e·s`, `né/e`. */
export const roles = {
  ending: 1,
  shortEnding: 2,
  left: 4,
  right: 8,
  dot: 16,
  stop: 32,
} as const;

const endings: readonly (readonly [role: number, forms: string])[] = [
  [roles.ending | roles.shortEnding, 'e s es'],
  [roles.ending, 'x ne nes le les te tes ere eres euse euses trice trices ve ves'],
  [roles.left, '('],
  [roles.right, ')'],
  [roles.dot, '·'],
  [roles.stop, '. /'],
];

/**
 * The known phrases: a dictionary of word forms, and a tree of words over it. A form may stand for
 * several listed words ("régulière" for "régulier" and for "régulière"). Read-only once built.
 */
export interface MatchTable {
  letters: LetterTree;
  /** By form: bits of `roles`. */
  roles: Uint8Array;
  /** By form: the listed words it stands for; where it is the listed form itself comes first. */
  listed: readonly (readonly number[])[];
  /** Finds the words with which a phrase may open. */
  openers: Openers;
  /** `node * wordCount + word` → the node that follows, 0 for none. The root is node 0; words start at 1. */
  edges: Pick<Edges, 'get'>;
  wordCount: number;
  /** By node: 1 + the entry whose spelling ends here, in any case; 0 for none. */
  plain: Int32Array;
  /** The same for spellings with `needs`, which go first where the text has what they need. */
  strict: Int32Array;
  needs: Uint8Array;
  /** By node: 1 if phrases go on from here. */
  grows: Uint8Array;
}

/** What is looked for: something with an id, and its spellings. */
export interface MatchEntry {
  id: string;
  spellings: readonly string[];
}

/** Numbers for strings, from 0 on, in the order of their first use. */
class Numbering {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

interface Dictionaries extends Pick<MatchTable, 'letters' | 'roles' | 'listed' | 'wordCount'> {
  /** By form, from form 1 on: the folded word. */
  keys: readonly string[];
}

/** The dictionary while it grows. */
class Dictionary {
  readonly #forms = new Numbering();
  readonly #listed = new Numbering();
  readonly #words: number[][] = [];
  readonly #roles: number[] = [];

  constructor() {
    for (const [role, forms] of endings)
      for (const form of forms.split(' ')) this.#mark(form, role);
  }

  /** The number of a form in the finished dictionary, where 0 is "not known". */
  #form(folded: string): number {
    const form = this.#forms.of(folded) + 1;
    this.#words[form] ??= [];
    return form;
  }

  #mark(folded: string, role: number): void {
    const form = this.#form(folded);
    this.#roles[form] = (this.#roles[form] ?? 0) | role;
  }

  /** The number of a listed word; a rigid one has its listed form only. */
  word(listed: string, isRigid: boolean): number {
    const count = this.#listed.keys.length;
    const word = this.#listed.of(isRigid ? `=${listed}` : listed.toLowerCase()) + 1;
    if (word <= count) return word;
    const forms = isRigid ? [foldWord(listed)] : inflections(listed);
    forms.forEach((folded, index) => {
      const words = this.#words[this.#form(folded)];
      if (index === 0) words?.unshift(word);
      else words?.push(word);
    });
    return word;
  }

  finish(): Dictionaries {
    const listed = Array.from(
      { length: this.#forms.keys.length + 1 },
      (_, i) => this.#words[i] ?? [],
    );
    return {
      keys: this.#forms.keys,
      letters: new LetterTree(this.#forms.keys),
      roles: Uint8Array.from({ length: listed.length }, (_, form) => this.#roles[form] ?? 0),
      listed,
      wordCount: this.#listed.keys.length + 1,
    };
  }
}

/** The end of a spelling in the tree. */
interface Leaf {
  grows: number;
  plain: number;
  strict: number;
  needs: number;
}

/** A spelling on its way into the tree. */
interface Path {
  entry: number;
  needs: number;
  words: readonly number[];
}

/**
 * Builds a table entry by entry, so that a page can do it in slices. Where two entries share a
 * spelling, the first keeps it.
 */
export class TableBuilder {
  readonly #dictionary = new Dictionary();
  readonly #paths: Path[] = [];
  #entries = 0;
  #words: Dictionaries | null = null;
  #openers: Openers | null = null;

  /** @throws {RangeError} for a spelling without letter, digit or mark */
  add({ id, spellings }: MatchEntry): void {
    const entry = ++this.#entries;
    for (const text of spellings) {
      const { words, isRigid, needs } = readSpelling(text);
      if (words.length === 0) throw new RangeError(`A spelling of ${id} has no word: "${text}"`);
      const numbers = words.map((word) => this.#dictionary.word(word, isRigid));
      this.#paths.push({ entry, needs, words: numbers });
    }
  }

  /** Does one part of what is left to do, and answers the table after the last. Add nothing more. */
  finishPart(): MatchTable | null {
    if (!this.#words) {
      this.#words = this.#dictionary.finish();
      return null;
    }
    const { keys, ...dictionary } = this.#words;
    if (!this.#openers) {
      this.#openers = new Openers(listOpeners(this.#paths, keys, dictionary.listed));
      return null;
    }
    return {
      ...dictionary,
      openers: this.#openers,
      ...growTree(this.#paths, dictionary.wordCount),
    };
  }

  /** The table of all that was added. */
  finish(): MatchTable {
    let table = this.finishPart();
    while (!table) table = this.finishPart();
    return table;
  }
}

/** Builds the table of all entries at once; see `TableBuilder`. */
export function compile(entries: readonly MatchEntry[]): MatchTable {
  const builder = new TableBuilder();
  for (const entry of entries) builder.add(entry);
  return builder.finish();
}

/** By listed word: the listed words that follow it at the start of a phrase; null if one has it alone. */
function followersOf(paths: readonly Path[]): Map<number, Set<number> | null> {
  const followers = new Map<number, Set<number> | null>();
  for (const { words } of paths) {
    const [first = -1, second] = words;
    const known = followers.get(first);
    if (second === undefined || known === null) followers.set(first, null);
    else followers.set(first, (known ?? new Set()).add(second));
  }
  return followers;
}

function listOpeners(
  paths: readonly Path[],
  keys: readonly string[],
  listed: MatchTable['listed'],
): Opener[] {
  const followers = followersOf(paths);
  const formsOf = new Map<number, string[]>();
  keys.forEach((key, index) => {
    for (const word of listed[index + 1] ?? []) {
      const forms = formsOf.get(word);
      if (forms) forms.push(key);
      else formsOf.set(word, [key]);
    }
  });
  // Forms of the same words share one set, and so one state of the machine.
  const sets = new Map<string, ReadonlySet<string>>();
  const setFor = (words: readonly number[]) => {
    const name = words.join();
    const known = sets.get(name);
    if (known) return known;
    const seconds = words.flatMap((word) => [...(followers.get(word) ?? [])]);
    const made = new Set(seconds.flatMap((second) => formsOf.get(second) ?? []));
    sets.set(name, made);
    return made;
  };
  return keys.flatMap((word, index) => {
    const opening = (listed[index + 1] ?? []).filter((one) => followers.has(one));
    if (opening.length === 0) return [];
    const isAlone = opening.some((one) => followers.get(one) === null);
    return [{ word, followers: isAlone ? null : setFor(opening) }];
  });
}

function growTree(
  paths: readonly Path[],
  wordCount: number,
): Pick<MatchTable, 'edges' | 'plain' | 'strict' | 'needs' | 'grows'> {
  const edges = new Edges(paths.reduce((sum, { words }) => sum + words.length, 0));
  const root: Leaf = { plain: 0, strict: 0, needs: 0, grows: 0 };
  const leaves = [root];
  for (const { entry, needs, words } of paths) {
    let node = 0;
    for (const word of words) {
      (leaves[node] ?? root).grows = 1;
      const key = node * wordCount + word;
      node = edges.get(key);
      if (node > 0) continue;
      node = leaves.push({ plain: 0, strict: 0, needs: 0, grows: 0 }) - 1;
      edges.add(key, node);
    }
    const leaf = leaves[node];
    if (leaf && needs === 0) leaf.plain ||= entry;
    else if (leaf && leaf.strict === 0) {
      leaf.strict = entry;
      leaf.needs = needs;
    }
  }
  return {
    edges,
    plain: Int32Array.from(leaves, (leaf) => leaf.plain),
    strict: Int32Array.from(leaves, (leaf) => leaf.strict),
    needs: Uint8Array.from(leaves, (leaf) => leaf.needs),
    grows: Uint8Array.from(leaves, (leaf) => leaf.grows),
  };
}
