import { waitFor } from '../../../scripts/wait.ts';
import { after, beginning, difference, mirrorOf, type State, same } from './model.ts';
import type { Found } from './read.ts';

/** A dying context may have written so many more. */
const untold = 40;

/**
 * What the test knows of a stream of writes: which it was told have begun and which have been confirmed. After
 * each fault it says whether what lies on disk is what must lie there.
 */
export class Journal {
  /** Over all rounds. */
  readonly sum = { faults: 0, confirmed: 0, checks: 0, unconfirmedButThere: 0 };
  #state: State = beginning();
  #mirrors: State[] = [];
  #next = 0;
  #begun = 0;
  #confirmed = 0;
  #hold = 0;
  #held = false;
  #resting = false;
  #trouble = '';

  /** The number of the next write. */
  get next(): number {
    return this.#next;
  }

  get begun(): number {
    return this.#begun;
  }

  get held(): boolean {
    return this.#held;
  }

  /** A new round begins with this write, and is to stop at this request: what came before has been checked. */
  round({ from = this.#next, hold = 0 } = {}): { from: number; hold: number } {
    this.#next = from;
    this.#hold = hold;
    this.#begun = 0;
    this.#confirmed = 0;
    this.#held = false;
    this.#resting = false;
    return { from, hold };
  }

  /** Takes what the writing context tells. */
  readonly hear = (text: string): void => {
    const [word = '', number = ''] = text.split(' ');
    // A word that comes late, or twice, changes nothing.
    const count = Number(number) - this.#next + 1;
    if (word === 'start') this.#begun = Math.max(this.#begun, count);
    else if (word === 'done') this.#confirmed = Math.max(this.#confirmed, count);
    else if (word === 'held') this.#held ||= Number(number) === this.#hold;
    else if (word === 'rest') this.#resting = true;
    else if (word === 'failed') this.#trouble ||= text;
  };

  /** Waits until the writing has come so far; fails after so many seconds. */
  async until(what: string, satisfied: (journal: Journal) => boolean, seconds = 30): Promise<void> {
    await waitFor(
      async () => ({ enough: this.#trouble !== '' || satisfied(this), writes: this.#begun }),
      ({ enough }) => enough,
      what,
      seconds,
    );
    if (this.#trouble !== '') throw new Error(`A write failed before any fault: ${this.#trouble}`);
  }

  async rests(): Promise<void> {
    await this.until('the stream rests', () => this.#resting);
  }

  /** Fails unless everything confirmed is there, nothing is there in part, and the mirror is whole and not newer. */
  check({ state, mirror, strayBytes }: Found): void {
    const found: State = new Map(state);
    const possible = this.#possible();
    const reached = possible.findIndex(
      (one, count) => count >= this.#confirmed && same(one, found),
    );
    const expected = possible[this.#confirmed];
    if (reached < 0 && expected) {
      throw new Error(
        `Writes ${this.#next} to ${this.#next + this.#begun - 1}, ${this.#confirmed} confirmed; found:\n${difference(found, expected)}`,
      );
    }
    if (strayBytes.length > 0) throw new Error(`Bytes of no file: ${strayBytes.join(', ')}`);
    this.#mirrors.push(...possible.slice(0, reached + 1).map(mirrorOf));
    const mirrored = new Map(mirror);
    if (!this.#mirrors.some((one) => same(one, mirrored))) {
      throw new Error(`The mirror:\n${difference(mirrored, mirrorOf(found))}`);
    }
    this.#mirrors = this.#mirrors.slice(-100);
    this.sum.faults += 1;
    this.sum.checks += found.size;
    this.sum.confirmed += this.#confirmed;
    this.sum.unconfirmedButThere += reached - this.#confirmed;
    this.#state = found;
    this.#next += reached;
  }

  /** The states after none, one, … of the writes of this round; the last ones may have had no time to tell. */
  #possible(): State[] {
    const states = [this.#state];
    for (let count = 0; count < this.#begun + untold; count += 1) {
      states.push(after(states[count] ?? this.#state, this.#next + count));
    }
    return states;
  }
}
