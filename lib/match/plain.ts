import { apostrophe, ignored, isMarkKind, isWordKind, kinds, space } from './characters.ts';
import { checkFactor, factor, shiftFor } from './hash.ts';
import { classOf, formChecks, formOf, leadsOn, leafOf, nextNode, openers } from './memory.ts';
import { choiceBit, isEndingMark, type MatchTable, opener, unclear } from './table.ts';
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

/** The words of the phrase that is being read: where each one starts, and its form. See `memory.ts`. */
const mostWords = 32;
const starts = new Int32Array(mostWords + 1);
const forms = new Int32Array(mostWords);

/**
 * Finds phrases as `Phrases` does, faster, where the text is as plain as nearly all text: words as they are
 * listed or inflected, with spaces or listed marks between them. The hashes of the tokens lead through the
 * graph; the letters are looked at again only where a phrase is found.
 */
export class PlainPhrases {
  entry = -1;
  start = 0;
  end = 0;
  readonly #openerShift: number;
  readonly #bucketShift: number;
  /** The words of the longest phrase so far, marks not counted. */
  #words = 0;

  /** For a table that will be in use. */
  constructor(table: MatchTable) {
    this.#openerShift = shiftFor(table.openers.length);
    this.#bucketShift = shiftFor(table.formStarts.length - 1);
  }

  /** Looks for the longest phrase under a root that starts with a token, one of `count`. */
  find(text: string, count: number, first: number, root: number): Verdict {
    const seen = this.#follow(text, count, first, root);
    if (seen !== verdict.found) return seen;
    let start = first === 0 ? startOfWord(text, ends[0] as number) : (ends[first - 1] as number);
    while (!isWordKind(kinds[text.charCodeAt(start)] as number)) start++;
    starts[0] = start;
    this.start = start;
    for (let word = 0; word < this.#words; word++) {
      if (!isForm(text, word, ends[first + word] as number)) return verdict.unsure;
    }
    return verdict.found;
  }

  /** Goes through the graph as far as it leads. One loop over its own variables: there are thousands of starts. */
  #follow(text: string, count: number, first: number, root: number): Verdict {
    let seen: Verdict = verdict.none;
    let node = root;
    for (let token = first; ; token++) {
      const word = token - first;
      if (token >= count || word >= mostWords) return verdict.unsure;
      const hash = hashes[token] as number;
      let end = ends[token] as number;
      let kind = kinds[text.charCodeAt(end)] as number;
      let form = 0;
      if (kind === apostrophe) {
        form = formOf(Math.imul(hash ^ apostrophe, factor), this.#bucketShift);
        if (form !== 0) kind = kinds[text.charCodeAt(++end)] as number;
      }
      if (form === 0) form = formOf(hash, this.#bucketShift);
      if (form === 0) return this.#isUnusual(hash) ? verdict.unsure : seen;
      const wordClass = classOf(form);
      if (wordClass >= unclear) return verdict.unsure;
      node = nextNode(node, wordClass);
      if (node === 0) return seen;
      forms[word] = form;
      // The word is over, or a mark behind it: goes on to the next word.
      for (;;) {
        // An ending may be written out behind any word.
        if (isEndingMark(kind) && isWordKind(kinds[text.charCodeAt(end + 1)] as number)) {
          return verdict.unsure;
        }
        const leaf = leafOf(node);
        if (leaf >= choiceBit) return verdict.unsure;
        if (leaf !== 0) {
          seen = verdict.found;
          this.entry = leaf - 1;
          this.end = end;
          this.#words = word + 1;
        }
        if (!leadsOn(node)) return seen;
        while (kind === space || kind === ignored) kind = kinds[text.charCodeAt(++end)] as number;
        if (isWordKind(kind)) break;
        if (!isMarkKind(kind)) return seen;
        const mark = classOf(formOf(Math.imul(kind, factor), this.#bucketShift));
        if (mark >= unclear) return verdict.unsure;
        node = nextNode(node, mark);
        if (node === 0) return seen;
        kind = kinds[text.charCodeAt(++end)] as number;
      }
      starts[word + 1] = end;
    }
  }

  #isUnusual(hash: number): boolean {
    return ((openers[hash >>> this.#openerShift] as number) & opener.unusual) !== 0;
  }
}

/** True if the second hash of a word of the phrase, which ends before `end`, is that of its form. */
function isForm(text: string, word: number, end: number): boolean {
  let check = 0;
  for (let at = starts[word] as number; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind !== ignored) check = Math.imul(check ^ kind, checkFactor);
  }
  const known = formChecks[forms[word] as number] as number;
  if (check >>> 16 === known) return true;
  return Math.imul(check ^ apostrophe, checkFactor) >>> 16 === known;
}
