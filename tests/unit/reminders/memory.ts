import { type Claim, claimed, ended } from '../../../lib/dossier/claims.ts';
import type { DeadlineMark, PersonDates, ReminderDate } from '../../../lib/dossier/types.ts';
import type { Remembered } from '../../../lib/reminders/reconcile.ts';

/** What the reminders need of a dossier, in memory: a year of it takes no time. */
export class Memory implements Remembered {
  people: PersonDates[] = [];
  /** Set while the records cannot be read. */
  locked = false;
  /** Called with the keys whose notice was shown. */
  onShown: (keys: readonly string[]) => void = () => undefined;
  #claims: readonly Claim[] = [];
  #dates: readonly ReminderDate[] = [];

  async everyone(): Promise<readonly PersonDates[]> {
    if (this.locked) throw new Error('locked');
    return this.people;
  }

  async keptDates(): Promise<readonly ReminderDate[]> {
    return this.#dates;
  }

  async keepDates(dates: readonly ReminderDate[]): Promise<void> {
    this.#dates = dates;
  }

  async claim(keys: readonly string[], now: Temporal.Instant): Promise<readonly string[]> {
    const { fresh, claims } = claimed(this.#claims, keys, now);
    this.#claims = claims;
    return fresh;
  }

  async endClaims(keys: readonly string[], shown: boolean): Promise<void> {
    this.#claims = ended(this.#claims, keys, shown);
    if (shown) this.onShown(keys);
  }

  change(index: number, change: (one: PersonDates) => Partial<PersonDates>): void {
    this.people = this.people.map((one, at) => (at === index ? { ...one, ...change(one) } : one));
  }

  mark(index: number, mark: DeadlineMark): void {
    this.change(index, ({ marks }) => ({
      marks: [...marks.filter(({ deadlineId }) => deadlineId !== mark.deadlineId), mark],
    }));
  }
}
