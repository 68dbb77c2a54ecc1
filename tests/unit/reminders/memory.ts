import { type Claim, claimed, ended } from '../../../lib/dossier/claims.ts';
import type {
  DeadlineMark,
  Dossier,
  ExportedDate,
  PersonDates,
  ReminderDate,
  ReminderNotes,
} from '../../../lib/dossier/types.ts';

/** What the reminders need of a dossier, in memory: a year of it takes no time. */
export class Memory implements Pick<Dossier, 'everyone'>, ReminderNotes {
  readonly reminders: ReminderNotes = this;
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

  async dates(): Promise<readonly ReminderDate[]> {
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

  async exported(): Promise<readonly ExportedDate[]> {
    return [];
  }

  async keepExported(): Promise<void> {}

  change(index: number, change: (one: PersonDates) => Partial<PersonDates>): void {
    this.people = this.people.map((one, at) => (at === index ? { ...one, ...change(one) } : one));
  }

  mark(index: number, mark: DeadlineMark): void {
    this.change(index, ({ marks }) => ({
      marks: [...marks.filter(({ deadlineId }) => deadlineId !== mark.deadlineId), mark],
    }));
  }
}
