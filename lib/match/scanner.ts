import {
  apostrophe,
  ignored,
  isDigitKind,
  isMarkKind,
  isWordKind,
  kinds,
  lastLetter,
  oe,
  otherLetter,
  phraseEnd,
  space,
} from './characters.ts';
import { elision, nodeShift, nowhere, numberStart, wordStart } from './letters.ts';
import { Phrases } from './phrases.ts';
import { capitals } from './spelling.ts';
import { type MatchTable, roles } from './table.ts';
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

/** No word is being read. */
const none = -1;
/** The bits that A to Z have; every other letter has one more. */
const capitalUnits = 0x5f;
const letterE = 5;
const letterA = 1;
const letterO = 15;

/**
 * Finds known phrases in blocks of text. Feed the text runs of a block one after another, then end the
 * block: runs join without a gap, so a phrase, or a word, may stand in several. The longest phrase wins,
 * from left to right, and matches never overlap. Reading allocates nothing but room for longer blocks.
 */
class Scanner {
  readonly #tokens = new Tokens();
  readonly #phrases: Phrases;
  readonly #roles: Uint8Array;
  readonly #next: Uint16Array;
  readonly #forms: Uint16Array;
  readonly #marks: Uint16Array;
  /** Where each run of the block starts, and how many there are. */
  #runStarts = new Int32Array(64);
  #runCount = 0;
  #position = 0;
  /** The word being read: its node in the tree of letters (`none` between words), start, end, what we know. */
  #node = none;
  #start = 0;
  #end = 0;
  #isNumber = false;
  #bits = capitals;
  /** `broken` unless the last known word was kept and nothing unknown came after it. */
  #gap = broken;

  constructor(table: MatchTable) {
    this.#phrases = new Phrases(table, this.#tokens);
    this.#roles = table.roles;
    this.#next = table.letters.next;
    this.#forms = table.letters.forms;
    this.#marks = table.letters.marks;
  }

  /** Reads the next text run of the block. */
  run(text: string): void {
    const base = this.#addRun(text.length);
    const length = text.length;
    for (let i = 0; i < length; ) {
      const kind = kinds[text.charCodeAt(i)] ?? phraseEnd;
      if (kind >= 1 && kind <= lastLetter) {
        i = this.#readLetters(text, i, base);
        continue;
      }
      if (kind === space) this.#closeWord();
      else if (isWordKind(kind)) this.#readOther(kind, base + i);
      else if (kind !== ignored) this.#readMark(kind, base + i);
      else if (this.#node !== none) this.#end = base + i + 1;
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
    const goesOn = this.#node !== none;
    if (goesOn && isNumber === this.#isNumber) return;
    if (goesOn) {
      this.#bits |= touchesAfter;
      this.#closeWord();
      this.#bits = capitals | touchesBefore;
    }
    this.#start = position;
    this.#isNumber = isNumber;
    this.#node = isNumber ? numberStart : wordStart;
  }

  /** Reads letters from offset `from` up to the first unit that is none; answers its offset. */
  #readLetters(text: string, from: number, base: number): number {
    this.#begin(base + from, false);
    const next = this.#next;
    const length = text.length;
    let node = this.#node;
    let seen = 0;
    let at = from;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] ?? phraseEnd;
      if (kind < 1 || kind > lastLetter) break;
      seen |= code;
      node = next[(node << nodeShift) | kind] ?? nowhere;
    }
    if ((seen & ~capitalUnits) !== 0) this.#bits &= ~capitals;
    this.#node = node;
    this.#end = base + at;
    return at;
  }

  /** Reads a digit, a ligature or a letter of another alphabet. */
  #readOther(kind: number, position: number): void {
    const isNumber = isDigitKind(kind);
    this.#begin(position, isNumber);
    this.#end = position + 1;
    if (isNumber) this.#step(kind - lastLetter);
    else {
      this.#bits &= ~capitals;
      if (kind === otherLetter) this.#node = nowhere;
      else {
        this.#step(kind === oe ? letterO : letterA);
        this.#step(letterE);
      }
    }
  }

  #step(letter: number): void {
    this.#node = this.#next[(this.#node << nodeShift) | letter] ?? nowhere;
  }

  /** Anything that is neither word nor space. */
  #readMark(kind: number, position: number): void {
    if (kind === apostrophe && this.#node !== none && !this.#isNumber) {
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
    this.#take(this.#marks[kind] ?? 0);
  }

  /** An apostrophe is part of an elided word (`d'`); behind any other word it is a quotation mark. */
  #closeElision(position: number): void {
    const elided = this.#next[(this.#node << nodeShift) | elision] ?? nowhere;
    if (elided === nowhere) {
      this.#closeWord();
      this.#gap = broken;
      return;
    }
    this.#node = elided;
    this.#end = position + 1;
    this.#closeWord();
  }

  #closeWord(): void {
    if (this.#node === none) return;
    this.#take(this.#forms[this.#node] ?? 0);
    this.#node = none;
    this.#bits = capitals;
  }

  /** Keeps a known word if a phrase may begin with it, or go on with it. */
  #take(form: number): void {
    const isWanted = this.#gap === 0 ? form !== 0 : ((this.#roles[form] ?? 0) & roles.opens) !== 0;
    if (!isWanted) {
      this.#gap = broken;
      return;
    }
    this.#tokens.add(form, this.#start, this.#end, this.#bits | this.#gap);
    this.#gap = 0;
  }
}

/** A scanner over a table; it keeps its memory from block to block, so use one for many. */
export function createScanner(table: MatchTable): Scanner {
  return new Scanner(table);
}
