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
    // A run of just that unit must stay a run.
    this.#parts.push(text === blockEnd ? blockEnd + blockEnd : text);
    this.#length += text.length;
  }

  /** Ends the block. */
  endBlock(): void {
    this.#parts.push(blockEnd);
  }

  /**
   * Reports the matches of all blocks since the last search, in order, one callback for each group, and
   * forgets them: the next run is run 0.
   */
  search(...emits: readonly Emit[]): void {
    this.endBlock();
    const parts = this.#parts;
    this.#parts = [];
    this.#length = 0;
    const text = parts.join('');
    const takes = emits.map((emit) => takeInRuns(parts, emit));
    this.#finder.begin(text);
    for (let at = 0; at < text.length; ) {
      const tokens = readTokens(text, at);
      this.#finder.find(tokens, takes);
      at = tokens.next;
    }
  }
}

/** Turns places of the joined text, which come in order, into places of runs. */
function takeInRuns(parts: readonly string[], emit: Emit): TakePlace {
  let part = 0;
  let run = 0;
  /** Where the part begins, and the next one. */
  let base = 0;
  let next = parts[0]?.length ?? 0;
  // Empty runs before a place are passed over.
  const goTo = (place: number) => {
    while (next <= place) {
      if (parts[part] !== blockEnd) run++;
      base = next;
      next += parts[++part]?.length ?? Number.POSITIVE_INFINITY;
    }
  };
  return (entry, start, end) => {
    goTo(start);
    const startRun = run;
    const startOffset = start - base;
    goTo(end - 1);
    emit(entry, startRun, startOffset, run, end - base);
  };
}

/** A scanner over a table; it keeps its memory from search to search, so use one for many. */
export function createScanner(table: MatchTable): Scanner {
  return new Scanner(table);
}
