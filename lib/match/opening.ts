import { ae, isDigitKind, kindAt, oe } from './characters.ts';
import { type ListedWord, writtenEndings } from './dictionary.ts';
import { bitsOfPair, factor, pairOf, shiftFor } from './hash.ts';
import { type MatchTable, opener } from './table.ts';

/*
 * With which tokens phrases open. A token is a run of letters and digits as it stands in a text; marks and
 * spaces between tokens are passed over here, since the closer look will see them.
 */

/** One way to write the word or words from a place of a phrase on as one token. */
interface Writing {
  token: string;
  isJoined: boolean;
  /** The place of the word behind it. */
  next: number;
}

const placeOfMark = (words: readonly ListedWord[], from: number) => {
  let at = from;
  while (words[at]?.isMark) at++;
  return at;
};

function isNumber(text: string, at: number): boolean {
  return isDigitKind(kindAt(text, at));
}

/** A number and a word that follow each other may be written without a space (`S1106`). */
function writings(words: readonly ListedWord[], from: number): Writing[] {
  const at = placeOfMark(words, from);
  const word = words[at];
  if (!word) return [];
  return word.forms.flatMap((form): Writing[] => {
    const token = form.replace("'", '');
    const follower = words[at + 1];
    const alone = { token, isJoined: false, next: at + 1 };
    if (!follower || follower.isMark || token !== form) return [alone];
    const [first = ''] = follower.forms;
    if (isNumber(first, 0) === isNumber(token, token.length - 1)) return [alone];
    const joined = writings(words, at + 1);
    return [
      alone,
      ...joined.map((rest) => ({ ...rest, token: token + rest.token, isJoined: true })),
    ];
  });
}

/** The hashes of a token, whose ligatures may be written as one unit or as two letters. */
function hashesOf(token: string, hash = 0, from = 0): number[] {
  let at = hash;
  const more: number[] = [];
  for (let place = from; place < token.length; place++) {
    const pair = token.slice(place, place + 2);
    const ligature = pair === 'oe' ? oe : pair === 'ae' ? ae : null;
    if (ligature !== null) {
      more.push(...hashesOf(token, Math.imul(at ^ ligature, factor), place + 2));
    }
    at = Math.imul(at ^ kindAt(token, place), factor);
  }
  return [at, ...more];
}

/** Every so many bits of a set, one may be set: more would say yes too often. */
const sparseness = 8;
const fewest = 0x4000;
/** The memory has room for so much; a set that is fuller says yes wrongly more often. */
const most = 2 ** 20;

function sizeFor(count: number): number {
  return Math.min(most, 2 ** Math.ceil(Math.log2(Math.max(fewest, count * sparseness))));
}

type Opening = Pick<MatchTable, 'openers' | 'pairs' | 'openingMarks'>;

/** Phrases with more beginnings of three tokens than this are known by their first two. */
const mostTriples = 24;

/** Collects what phrases open with. */
class Openings {
  readonly openers = new Map<number, number>();
  readonly pairs = new Set<number>();
  readonly #known = new Map<string, number[]>();

  constructor() {
    for (const ending of writtenEndings) this.#mark(ending, opener.ending | opener.follows);
  }

  add(words: readonly ListedWord[]): void {
    for (const first of writings(words, 0)) {
      const seconds = writings(words, first.next);
      this.#mark(first.token, seconds.length === 0 ? opener.alone : opener.goesOn);
      for (const second of seconds) {
        this.#mark(second.token, opener.follows);
        this.#addPairs(words, first, second, seconds.length);
      }
    }
    for (const at of words.keys()) this.#addUnusual(words, at);
  }

  #addUnusual(words: readonly ListedWord[], at: number): void {
    for (const { token, isJoined } of writings(words, at)) {
      const [plain = 0, ...others] = this.#hashes(token);
      for (const hash of isJoined ? [plain, ...others] : others) {
        this.#markHash(hash, opener.unusual);
      }
    }
  }

  #addPairs(words: readonly ListedWord[], first: Writing, second: Writing, count: number): void {
    const thirds = writings(words, second.next);
    const pairs = this.#hashes(first.token).flatMap((hash) =>
      this.#hashes(second.token).map((next) => pairOf(hash, next)),
    );
    if (thirds.length === 0 || thirds.length * count > mostTriples) {
      for (const pair of pairs) this.pairs.add(pair);
      return;
    }
    this.#mark(second.token, opener.second);
    for (const third of thirds.flatMap(({ token }) => this.#hashes(token))) {
      for (const pair of pairs) this.pairs.add(pairOf(pair, third));
    }
  }

  #mark(token: string, bit: number): void {
    for (const hash of this.#hashes(token)) this.#markHash(hash, bit);
  }

  #markHash(hash: number, bit: number): void {
    this.openers.set(hash, (this.openers.get(hash) ?? 0) | bit);
  }

  #hashes(token: string): number[] {
    const hashes = this.#known.get(token) ?? hashesOf(token);
    this.#known.set(token, hashes);
    return hashes;
  }
}

/** With which tokens, pairs of tokens and marks the phrases open; each is a list of words. */
export function openingOf(phrases: readonly (readonly ListedWord[])[]): Opening {
  const openings = new Openings();
  for (const words of phrases) openings.add(words);
  return {
    openers: byHash(openings.openers),
    pairs: bitsOf(openings.pairs),
    openingMarks: Uint16Array.from(marksOf(phrases)),
  };
}

function marksOf(phrases: readonly (readonly ListedWord[])[]): Set<number> {
  return new Set(
    phrases.flatMap(([first]) => (first?.isMark ? [kindAt(first.forms[0] ?? '', 0)] : [])),
  );
}

function byHash(openers: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const table = new Uint8Array(sizeFor(openers.size) / 2);
  const shift = shiftFor(table.length);
  for (const [hash, bits] of openers) {
    table[hash >>> shift] = (table[hash >>> shift] as number) | bits;
  }
  return table;
}

function bitsOf(pairs: ReadonlySet<number>): Int32Array<ArrayBuffer> {
  const bits = new Int32Array(sizeFor(pairs.size) / 32);
  const shift = shiftFor(bits.length);
  for (const pair of pairs) {
    const place = pair >>> shift;
    bits[place] = (bits[place] as number) | bitsOfPair(pair);
  }
  return bits;
}
