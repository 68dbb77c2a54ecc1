import {
  ae,
  apostrophe,
  ignored,
  isDigitKind,
  isMarkKind,
  isWordKind,
  kinds,
  lastLetter,
  oe,
  phraseEnd,
  space,
} from './characters.ts';
import { addLetter, emptyHash } from './forms.ts';
import { Phrases } from './phrases.ts';
import { capitals } from './spelling.ts';
import type { MatchTable } from './table.ts';
import { broken, Tokens, touchesAfter, touchesBefore } from './tokens.ts';

/**
 * Takes one match: the index of its entry, the run and offset of its first unit, the run of its last
 * unit and the offset after that. Runs count from 0 in each block, offsets are UTF-16 units of the run.
 */
export type Emit = (
  entry: number,
  startRun: number,
  start: number,
  endRun: number,
  end: number,
) => void;

/** Z: plain capitals end here, and digits come before them. */
const lastCapital = 90;
const letterE = 5;
const letterA = 1;
const letterO = 15;

/**
 * Finds known phrases in blocks of text. Feed the text runs of a block one after another, then end the
 * block: runs join without a gap, so a phrase, or a word, may stand in several. The longest phrase wins,
 * from left to right, and matches never overlap. Reading allocates nothing but room for longer blocks.
 */
class Scanner {
  readonly #table: MatchTable;
  readonly #tokens = new Tokens();
  readonly #phrases: Phrases;
  /** Where each run of the block starts, and how many there are. */
  #runStarts = new Int32Array(64);
  #runCount = 0;
  #position = 0;
  /** The word being read: folded letters, their number and hash, start, end, and what we know of it. */
  readonly #letters: Uint8Array;
  #length = 0;
  #hash = emptyHash;
  #start = 0;
  #end = 0;
  #isNumber = false;
  #bits = capitals;
  /** `broken` if something unknown came after the last token. */
  #gap = broken;

  constructor(table: MatchTable) {
    this.#table = table;
    this.#phrases = new Phrases(table, this.#tokens);
    this.#letters = new Uint8Array(table.forms.longest + 1);
  }

  /** Reads the next text run of the block. */
  run(text: string): void {
    const base = this.#addRun(text.length);
    for (let i = 0; i < text.length; ) {
      const kind = kinds[text.charCodeAt(i)] ?? phraseEnd;
      if (kind >= 1 && kind <= lastLetter) {
        i = this.#readLetters(text, i, base);
        continue;
      }
      if (kind === space) this.#closeWord();
      else if (isWordKind(kind)) this.#readOther(kind, base + i);
      else if (kind !== ignored) this.#readMark(kind, base + i);
      else if (this.#length > 0) this.#end = base + i + 1;
      i++;
    }
  }

  /** Ends the block: reports its matches in order, and forgets it. */
  endBlock(emit: Emit): void {
    this.#closeWord();
    const { starts, ends } = this.#tokens;
    for (let first = 0; first < this.#tokens.count; ) {
      const entry = this.#phrases.longestFrom(first);
      if (entry < 0) {
        first++;
        continue;
      }
      const start = starts[first] ?? 0;
      const next = this.#phrases.end;
      const last = (ends[next - 1] ?? 0) - 1;
      const startRun = this.#runAt(start);
      const endRun = this.#runAt(last);
      const startOffset = start - (this.#runStarts[startRun] ?? 0);
      emit(entry, startRun, startOffset, endRun, last + 1 - (this.#runStarts[endRun] ?? 0));
      first = next;
    }
    this.#tokens.count = 0;
    this.#runCount = 0;
    this.#position = 0;
    this.#gap = broken;
  }

  #addRun(length: number): number {
    if (this.#runCount === this.#runStarts.length) {
      const longer = new Int32Array(this.#runCount * 2);
      longer.set(this.#runStarts);
      this.#runStarts = longer;
    }
    const base = this.#position;
    this.#runStarts[this.#runCount++] = base;
    this.#position += length;
    return base;
  }

  /** The last run that starts at or before a position: empty runs before it are passed over. */
  #runAt(position: number): number {
    let low = 0;
    let high = this.#runCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runStarts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Begins a word, unless one of the same sort is being read: letters and digits are words apart. */
  #begin(position: number, isNumber: boolean): void {
    const goesOn = this.#length > 0;
    if (goesOn && isNumber === this.#isNumber) return;
    if (goesOn) {
      this.#bits |= touchesAfter;
      this.#closeWord();
      this.#bits = capitals | touchesBefore;
    }
    this.#start = position;
    this.#isNumber = isNumber;
  }

  /** Reads letters from offset `from` up to the first unit that is none; answers its offset. */
  #readLetters(text: string, from: number, base: number): number {
    this.#begin(base + from, false);
    const letters = this.#letters;
    const room = letters.length;
    const textLength = text.length;
    let length = this.#length;
    let hash = this.#hash;
    let highest = 0;
    let at = from;
    for (; at < textLength; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] ?? phraseEnd;
      if (kind < 1 || kind > lastLetter) break;
      if (code > highest) highest = code;
      if (length < room) letters[length] = kind;
      length++;
      hash = addLetter(hash, kind);
    }
    if (highest > lastCapital) this.#bits &= ~capitals;
    this.#length = length;
    this.#hash = hash;
    this.#end = base + at;
    return at;
  }

  /** Reads a digit, a ligature or a letter of another alphabet. */
  #readOther(kind: number, position: number): void {
    const isNumber = isDigitKind(kind);
    this.#begin(position, isNumber);
    this.#end = position + 1;
    if (!isNumber) this.#bits &= ~capitals;
    if (kind !== oe && kind !== ae) this.#push(kind);
    else {
      this.#push(kind === oe ? letterO : letterA);
      this.#push(letterE);
    }
  }

  #push(kind: number): void {
    if (this.#length < this.#letters.length) this.#letters[this.#length] = kind;
    this.#length++;
    this.#hash = addLetter(this.#hash, kind);
  }

  /** Anything that is neither word nor space. */
  #readMark(kind: number, position: number): void {
    if (kind === apostrophe && this.#length > 0 && !this.#isNumber) {
      this.#closeElision(position);
      return;
    }
    this.#closeWord();
    if (!isMarkKind(kind)) {
      this.#gap = broken;
      return;
    }
    this.#start = position;
    this.#end = position + 1;
    this.#push(kind);
    this.#closeWord();
  }

  /** An apostrophe is part of an elided word (`d'`); behind any other word it is a quotation mark. */
  #closeElision(position: number): void {
    const { forms } = this.#table;
    const hash = addLetter(this.#hash, apostrophe);
    if (this.#length < this.#letters.length) this.#letters[this.#length] = apostrophe;
    const length = this.#length + 1;
    const isElision = length <= forms.longest && forms.find(hash, this.#letters, length) !== 0;
    if (isElision) {
      this.#length = length;
      this.#hash = hash;
      this.#end = position + 1;
    }
    this.#closeWord();
    if (!isElision) this.#gap = broken;
  }

  #closeWord(): void {
    if (this.#length === 0) return;
    const { forms } = this.#table;
    const isShort = this.#length <= forms.longest;
    const form = isShort ? forms.find(this.#hash, this.#letters, this.#length) : 0;
    if (form === 0) this.#gap = broken;
    else {
      this.#tokens.add(form, this.#start, this.#end, this.#bits | this.#gap);
      this.#gap = 0;
    }
    this.#length = 0;
    this.#hash = emptyHash;
    this.#bits = capitals;
  }
}

/** A scanner over a table; it keeps its memory from block to block, so use one for many. */
export function createScanner(table: MatchTable): Scanner {
  return new Scanner(table);
}
