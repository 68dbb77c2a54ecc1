import { apostrophe, isMarkKind, isWordKind, kinds, space } from './characters.ts';
import { checkFactor, factor, shiftFor } from './hash.ts';
import {
  childOf,
  firstChildren,
  formKeys,
  formStarts,
  formWords,
  leaves,
  openers,
  wordLists,
} from './memory.ts';
import { listBit, type MatchTable, opener } from './table.ts';
import { ends, hashes } from './tokens.ts';
import { startOfWord } from './words.ts';

/** What a look at plain words says. */
export const verdict = {
  /** Certainly no phrase starts here. */
  none: 0,
  /** A phrase starts here; see `entry`, `start` and `end`. */
  found: 1,
  /** Something is not plain: `Phrases` must look. */
  unsure: 2,
} as const;
type Verdict = (typeof verdict)[keyof typeof verdict];

/** There are two answers. */
const several = -1;

/** The words of the phrase that is being read: where each one starts, and its form. See `memory.ts`. */
const mostWords = 32;
const starts = new Int32Array(mostWords + 1);
const forms = new Int32Array(mostWords);

/**
 * Finds phrases as `Phrases` does, faster, where the text is as plain as nearly all text: words as they are
 * listed or inflected, with spaces between them. The hashes of the tokens lead through the tree; the letters
 * are looked at again only where a phrase is found.
 */
export class PlainPhrases {
  entry = -1;
  start = 0;
  end = 0;
  readonly #openerShift: number;
  readonly #bucketShift: number;
  #text = '';
  #count = 0;
  #first = 0;
  /** The longest phrase so far: what `leaves` says of it, and how many words it has. */
  #leaf = 0;
  #words = 0;

  /** For a table that will be in use. */
  constructor(table: MatchTable) {
    this.#openerShift = shiftFor(table.openers.length);
    this.#bucketShift = shiftFor(table.formStarts.length - 1);
  }

  /** Looks for the longest phrase under a root that starts with a token, one of `count`. */
  find(text: string, count: number, first: number, root: number): Verdict {
    this.#text = text;
    this.#count = count;
    this.#first = first;
    this.#leaf = 0;
    this.#words = 0;
    if (!this.#follow(first, root)) return verdict.unsure;
    if (this.#leaf === 0) return verdict.none;
    this.start = startOfWord(text, ends[first] as number);
    starts[0] = this.start;
    for (let word = 0; word < this.#words; word++) {
      if (!isForm(text, word)) return verdict.unsure;
    }
    this.entry = this.#leaf - 1;
    return verdict.found;
  }

  /** Reads a token at a node; false where something is not plain. */
  #follow(token: number, node: number): boolean {
    const hash = hashes[token] as number;
    const index = token - this.#first;
    const isUnusual = (openers[hash >>> this.#openerShift] as number) & opener.unusual;
    if (token >= this.#count || index >= mostWords || isUnusual !== 0) return false;
    let end = ends[token] as number;
    let form = 0;
    if (kinds[this.#text.charCodeAt(end)] === apostrophe) {
      form = this.#formOf(Math.imul(hash ^ apostrophe, factor));
      if (form !== 0) end++;
    }
    if (form === 0) form = this.#formOf(hash);
    if (form <= 0) return form === 0;
    forms[index] = form;
    const word = formWords[form] as number;
    if ((word & listBit) === 0) return this.#enter(token, childOf(node, word), end);
    const place = word & ~listBit;
    const last = place + (wordLists[place] as number);
    for (let at = place + 1; at <= last; at++) {
      if (!this.#enter(token, childOf(node, wordLists[at] as number), end)) return false;
    }
    return true;
  }

  /** Goes on from the node that a token, which ends before `end`, leads to; 0 for none. */
  #enter(token: number, node: number, end: number): boolean {
    if (node === 0) return true;
    const text = this.#text;
    const leaf = leaves[node] as number;
    if ((leaf & listBit) !== 0) return false;
    let at = end;
    let kind = kinds[text.charCodeAt(at)] as number;
    // An ending may be written out behind any word.
    if (isMarkKind(kind) && isWordKind(kinds[text.charCodeAt(at + 1)] as number)) return false;
    const words = token - this.#first + 1;
    if (leaf !== 0 && words > this.#words) {
      this.#leaf = leaf;
      this.#words = words;
      this.end = end;
    }
    if (firstChildren[node] === firstChildren[node + 1]) return true;
    while (kind === space) kind = kinds[text.charCodeAt(++at)] as number;
    if (isWordKind(kind)) {
      starts[words] = at;
      return this.#follow(token + 1, node);
    }
    return !isMarkKind(kind) || !this.#isListed(kind);
  }

  /** True if a mark is a word of some phrase. */
  #isListed(mark: number): boolean {
    const form = this.#formOf(Math.imul(mark, factor));
    if (form <= 0) return form !== 0;
    const word = formWords[form] as number;
    return (word & listBit) === 0 || wordLists[word & ~listBit] !== 0;
  }

  /** The form with a first hash; 0 for none. */
  #formOf(hash: number): number {
    const bucket = hash >>> this.#bucketShift;
    const end = formStarts[bucket + 1] as number;
    let found = 0;
    for (let form = formStarts[bucket] as number; form < end; form++) {
      if (((formKeys[form] as number) ^ (hash << 16)) >>> 16 !== 0) continue;
      found = found === 0 ? form : several;
    }
    return found;
  }
}

/** True if the second hash of a word of the phrase is that of its form. */
function isForm(text: string, word: number): boolean {
  let check = 0;
  let at = starts[word] as number;
  let kind = kinds[text.charCodeAt(at)] as number;
  for (; isWordKind(kind); kind = kinds[text.charCodeAt(++at)] as number) {
    check = Math.imul(check ^ kind, checkFactor);
  }
  const key = (formKeys[forms[word] as number] as number) & 0xffff;
  if (check >>> 16 === key) return true;
  return Math.imul(check ^ apostrophe, checkFactor) >>> 16 === key;
}
