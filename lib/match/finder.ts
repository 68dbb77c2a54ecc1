import { isGapKind, isMarkKind, kindAt, kinds } from './characters.ts';
import { pairOf, shiftFor } from './hash.ts';
import { openers, pairs, use } from './memory.ts';
import { Phrases } from './phrases.ts';
import { PlainPhrases, verdict } from './plain.ts';
import { isEndingMark, type MatchTable, opener } from './table.ts';
import { ends, hashes, mostTokens, type Tokens } from './tokens.ts';
import { startOfWord } from './words.ts';

/** Takes one place: the index of its entry, its first unit, the unit after its last. */
export type TakePlace = (entry: number, start: number, end: number) => void;

/** Sets of bits: 32 in each number. */
const bitsShift = 5;
const bitsMask = 31;

const goesOnShift = 1;
const endingShift = 2;
const secondShift = 3;

/**
 * The tokens with which a phrase may open: twice their index, and 1 more unless that depends on an ending
 * that is written out. One memory for all, see `memory.ts`.
 */
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
    this.#pairShift = shiftFor(table.pairs.length) - bitsShift;
  }

  /** Starts a text. */
  begin(text: string): void {
    use(this.#table);
    this.#text = text;
    this.#from = Array.from(this.#table.roots, () => 0);
  }

  /** Calls back for the phrases of a piece of the text from left to right, at each place the longest. */
  find(tokens: Tokens, takes: readonly TakePlace[]): void {
    const count = this.#choose(tokens);
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

  /** Lists the candidates, without branching; answers how many there are. */
  #choose({ count, hasParts }: Tokens): number {
    const openerShift = this.#openerShift;
    const pairShift = this.#pairShift;
    const all = hasParts ? 1 : 0;
    let chosen = 0;
    let next = hashes[0] as number;
    let nextIs = openers[next >>> openerShift] as number;
    let after = hashes[1] as number;
    let afterIs = openers[after >>> openerShift] as number;
    for (let index = 0; index < count; index++) {
      const hash = next;
      const is = nextIs;
      next = after;
      nextIs = afterIs;
      after = hashes[index + 2] as number;
      afterIs = openers[after >>> openerShift] as number;
      const pair = pairOf(hash, next);
      const two = pair >>> pairShift;
      const three = pairOf(pair, after) >>> pairShift;
      const isOpening =
        ((pairs[two >>> bitsShift] as number) >>> (two & bitsMask)) |
        ((pairs[three >>> bitsShift] as number) >>> (three & bitsMask));
      const isEnding =
        (nextIs >>> endingShift) | ((nextIs >>> secondShift) & (afterIs >>> endingShift));
      const goesOn = is >>> goesOnShift;
      const isSure = (is | (goesOn & isOpening) | all) & opener.alone;
      candidates[chosen] = (index << 1) | isSure;
      chosen += isSure | (goesOn & isEnding & opener.alone);
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
    if (!hasMarks && !tokens.hasParts) {
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
