import { Finder, type TakePlace } from './finder.ts';
import type { MatchTable } from './table.ts';
import { readTokens } from './tokens.ts';

/**
 * Takes one match: the index of its entry, the run and offset of its first unit, the run of its last
 * unit and the offset after that. Runs count from 0, offsets are UTF-16 units of the run.
 */
export type Emit = (
  entry: number,
  startRun: number,
  start: number,
  endRun: number,
  end: number,
) => void;

/** A unit that ends every phrase. */
const blockEnd = '\0';

/**
 * Finds known phrases in blocks of text. Feed the text runs of a block one after another, then end the
 * block: runs join without a gap, so a phrase, or a word, may stand in several. The longest phrase wins,
 * from left to right, and matches never overlap. Several blocks may be searched at once, which is faster.
 */
class Scanner {
  readonly #finder: Finder;
  /** Runs and ends of blocks as they came. */
  #parts: string[] = [];
  /** By run: where it begins in the text of all parts. */
  #starts: number[] = [];
  #length = 0;

  constructor(table: MatchTable) {
    this.#finder = new Finder(table);
  }

  /** How many units wait for the search. */
  get length(): number {
    return this.#length;
  }

  /** Reads the next text run of the block. */
  run(text: string): void {
    this.#parts.push(text);
    this.#starts.push(this.#length);
    this.#length += text.length;
  }

  /** Ends the block. */
  endBlock(): void {
    this.#parts.push(blockEnd);
    this.#length += blockEnd.length;
  }

  /**
   * Reports the matches of all blocks since the last search, in order, one callback for each group, and
   * forgets them: the next run is run 0.
   */
  search(...emits: readonly Emit[]): void {
    this.endBlock();
    const text = this.#parts.join('');
    const takes = emits.map((emit) => takeInRuns(this.#starts, emit));
    this.#parts = [];
    this.#starts = [];
    this.#length = 0;
    this.#finder.begin(text);
    for (let at = 0; at < text.length; ) {
      const tokens = readTokens(text, at);
      this.#finder.find(tokens, takes);
      at = tokens.next;
    }
  }
}

/** Turns places of the joined text, which come in order, into places of runs that begin at `starts`. */
function takeInRuns(starts: readonly number[], emit: Emit): TakePlace {
  let run = 0;
  return (entry, start, end) => {
    run = runAt(starts, run, start);
    const first = run;
    run = runAt(starts, run, end - 1);
    emit(entry, first, start - (starts[first] ?? 0), run, end - (starts[run] ?? 0));
  };
}

/** The run that holds a unit, or one that is empty before it; `from` is that of a unit before. */
function runAt(starts: readonly number[], from: number, unit: number): number {
  let run = from;
  while (run + 1 < starts.length && (starts[run + 1] as number) <= unit) run++;
  return run;
}

/** A scanner over a table; it keeps its memory from search to search, so use one for many. */
export function createScanner(table: MatchTable): Scanner {
  return new Scanner(table);
}
