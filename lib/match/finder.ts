import { isGapKind, isMarkKind, kindAt, kinds } from './characters.ts';
import { pairOf, secondBit, shiftFor } from './hash.ts';
import { openers, pairs, use } from './memory.ts';
import { Phrases } from './phrases.ts';
import { PlainPhrases, verdict } from './plain.ts';
import { isEndingMark, type MatchTable, opener } from './table.ts';
import { ends, hashes, mostTokens, type Tokens } from './tokens.ts';
import { startOfWord } from './words.ts';

/** Takes one place: the index of its entry, its first unit, the unit after its last. */
export type TakePlace = (entry: number, start: number, end: number) => void;

const goesOnShift = 1;
const followsShift = 2;
const endingShift = 3;
const secondShift = 4;

/** The tokens with which a phrase may open. One memory for all, see `memory.ts`. */
const candidates = new Int32Array(mostTokens + 2);

/** Finds the phrases of a table in texts whose tokens are known. */
export class Finder {
  readonly #phrases: Phrases;
  readonly #table: MatchTable;
  readonly #plain: PlainPhrases;
  readonly #openerShift: number;
  readonly #pairShift: number;
  #text = '';
  /** By group: where its last phrase ends. */
  #from: number[] = [];

  constructor(table: MatchTable) {
    this.#table = table;
    this.#phrases = new Phrases(table);
    this.#plain = new PlainPhrases(table);
    this.#openerShift = shiftFor(table.openers.length);
    this.#pairShift = shiftFor(table.pairs.length);
  }

  /** Starts a text. */
  begin(text: string): void {
    use(this.#table);
    this.#text = text;
    this.#from = Array.from(this.#table.roots, () => 0);
  }

  /** Calls back for the phrases of a piece of the text from left to right, at each place the longest. */
  find(tokens: Tokens, takes: readonly TakePlace[]): void {
    const count = this.#choose(this.#choosePossible(tokens.count));
    for (let index = 0; index < count; index++) {
      const candidate = candidates[index] as number;
      const token = candidate >> 1;
      const end = ends[token] as number;
      if ((candidate & 1) === 0 && !this.#isBeforeEnding(token)) continue;
      for (let group = 0; group < takes.length; group++) {
        if (end > (this.#from[group] as number)) this.#look(tokens, token, group, takes);
      }
    }
  }

  /** Lists, without branching, the tokens with which a phrase may open by what it is and the next; how many. */
  #choosePossible(count: number): number {
    const openerShift = this.#openerShift;
    let chosen = 0;
    let is = openers[(hashes[0] as number) >>> openerShift] as number;
    for (let index = 0; index < count; index++) {
      const nextIs = openers[(hashes[index + 1] as number) >>> openerShift] as number;
      candidates[chosen] = index;
      chosen += (is | ((is >>> goesOnShift) & (nextIs >>> followsShift))) & opener.alone;
      is = nextIs;
    }
    return chosen;
  }

  /**
   * Lists, without branching, those of the `possible` tokens with which a phrase may open by two or three
   * tokens: twice their index, and 1 more unless that depends on an ending that is written out. How many.
   */
  #choose(possible: number): number {
    const openerShift = this.#openerShift;
    const pairShift = this.#pairShift;
    let chosen = 0;
    for (let index = 0; index < possible; index++) {
      const token = candidates[index] as number;
      const hash = hashes[token] as number;
      const next = hashes[token + 1] as number;
      const after = hashes[token + 2] as number;
      const two = pairOf(hash, next);
      const three = pairOf(two, after);
      const twoBits = pairs[two >>> pairShift] as number;
      const threeBits = pairs[three >>> pairShift] as number;
      const isOpening =
        ((twoBits >>> two) & (twoBits >>> (two >>> secondBit))) |
        ((threeBits >>> three) & (threeBits >>> (three >>> secondBit)));
      const is = openers[hash >>> openerShift] as number;
      const nextIs = openers[next >>> openerShift] as number;
      const afterIs = openers[after >>> openerShift] as number;
      const goesOn = is >>> goesOnShift;
      const isEnding =
        (nextIs >>> endingShift) | ((nextIs >>> secondShift) & (afterIs >>> endingShift));
      const isSure = (is | (goesOn & isOpening)) & opener.alone;
      candidates[chosen] = (token << 1) | isSure;
      chosen += (isSure | (goesOn & isEnding)) & opener.alone;
    }
    return chosen;
  }

  /** True if the first or second word is followed by a mark as it stands before written endings. */
  #isBeforeEnding(token: number): boolean {
    const first = kinds[this.#text.charCodeAt(ends[token] as number)] as number;
    const second = kinds[this.#text.charCodeAt(ends[token + 1] as number)] as number;
    return isEndingMark(first) || isEndingMark(second);
  }

  /** Looks for a phrase that opens with a token, or with marks before it. */
  #look(tokens: Tokens, token: number, group: number, takes: readonly TakePlace[]): void {
    const plain = this.#plain;
    const take = takes[group] as TakePlace;
    const hasMarks = this.#table.openingMarks.length > 0;
    if (!hasMarks) {
      const root = this.#table.roots[group] as number;
      const seen = plain.find(this.#text, tokens.count, token, root);
      if (seen === verdict.none) return;
      if (seen === verdict.found && plain.start >= (this.#from[group] as number)) {
        this.#from[group] = plain.end;
        take(plain.entry, plain.start, plain.end);
        return;
      }
    }
    const start = startOfWord(this.#text, ends[token] as number);
    if (hasMarks) this.#findAtMarks(start, group, take);
    if (start >= (this.#from[group] as number)) this.#findAt(start, group, take);
  }

  #findAtMarks(start: number, group: number, take: TakePlace): void {
    let first = start;
    for (let at = start - 1; at >= (this.#from[group] as number); at--) {
      const kind = kindAt(this.#text, at);
      if (isMarkKind(kind)) first = at;
      else if (!isGapKind(kind)) break;
    }
    for (let at = first; at < start; at++) {
      const isOpening = this.#table.openingMarks.includes(kindAt(this.#text, at));
      if (isOpening && at >= (this.#from[group] as number)) this.#findAt(at, group, take);
    }
  }

  #findAt(start: number, group: number, take: TakePlace): void {
    const phrases = this.#phrases;
    if (!phrases.find(this.#text, start, this.#table.roots[group] as number)) return;
    this.#from[group] = phrases.end;
    take(phrases.entry, start, phrases.end);
  }
}
