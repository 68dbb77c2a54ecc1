import { isMarkKind, kindAt, phraseEnd } from './characters.ts';
import { between, classes, rowShift } from './openers.ts';
import { Phrases } from './phrases.ts';
import type { MatchTable } from './table.ts';
import { startOfOpener } from './words.ts';

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

/** A column of numbers that grows as needed and is used again. */
function longer(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}

/**
 * Finds known phrases in blocks of text. Feed the text runs of a block one after another, then end the
 * block: runs join without a gap, so a phrase, or a word, may stand in several. The longest phrase wins,
 * from left to right, and matches never overlap.
 */
class Scanner {
  readonly #phrases: Phrases;
  readonly #next: Uint16Array;
  #state = between;
  /** The text of each run, where it starts in the block, and how many there are. */
  #runs: string[] = [];
  #runStarts = new Int32Array(64);
  #runCount = 0;
  #length = 0;
  /** The units that say that a phrase may have opened before; see `startOfOpener`. */
  #places = new Int32Array(64);
  #placeCount = 0;

  constructor(table: MatchTable) {
    this.#phrases = new Phrases(table);
    this.#next = table.openers.next;
  }

  /** Reads the next text run of the block. */
  run(text: string): void {
    const next = this.#next;
    const base = this.#addRun(text);
    const length = text.length;
    let state = this.#state;
    for (let i = 0; i < length; i++) {
      state = next[(state << rowShift) | (classes[text.charCodeAt(i)] ?? phraseEnd)] ?? between;
      if (state < between) this.#addPlace(base + i);
    }
    this.#state = state;
  }

  /** Ends the block: reports its matches in order, and forgets it. */
  endBlock(emit: Emit): void {
    const last = this.#next[(this.#state << rowShift) | phraseEnd] ?? between;
    if (last < between) this.#addPlace(this.#length);
    if (this.#placeCount > 0) this.#findAll(this.#text(), emit);
    this.#placeCount = 0;
    this.#runCount = 0;
    this.#length = 0;
    this.#state = between;
  }

  #text(): string {
    if (this.#runCount === 1) return this.#runs[0] ?? '';
    this.#runs.length = this.#runCount;
    return this.#runs.join('');
  }

  #findAll(text: string, emit: Emit): void {
    let from = 0;
    for (let index = 0; index < this.#placeCount; index++) {
      const place = this.#places[index] ?? 0;
      const start = startOfOpener(text, place);
      if (start >= from && this.#phrases.find(text, start)) {
        from = this.#report(start, emit);
      }
      const isMark = place >= from && isMarkKind(kindAt(text, place));
      if (isMark && this.#phrases.find(text, place)) from = this.#report(place, emit);
    }
  }

  /** Reports the phrase found last; answers where it ends. */
  #report(start: number, emit: Emit): number {
    const { entry, end } = this.#phrases;
    const startRun = this.#runAt(start);
    const endRun = this.#runAt(end - 1);
    const startOffset = start - (this.#runStarts[startRun] ?? 0);
    emit(entry, startRun, startOffset, endRun, end - (this.#runStarts[endRun] ?? 0));
    return end;
  }

  #addRun(text: string): number {
    if (this.#runCount === this.#runStarts.length) this.#runStarts = longer(this.#runStarts);
    const base = this.#length;
    this.#runs[this.#runCount] = text;
    this.#runStarts[this.#runCount++] = base;
    this.#length += text.length;
    return base;
  }

  #addPlace(place: number): void {
    if (this.#placeCount === this.#places.length) this.#places = longer(this.#places);
    this.#places[this.#placeCount++] = place;
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
}

/** A scanner over a table; it keeps its memory from block to block, so use one for many. */
export function createScanner(table: MatchTable): Scanner {
  return new Scanner(table);
}
