import type { Access, Writing } from './access.ts';
import { claim, endClaims } from './announced.ts';
import { keepDates, keepExported, readDates, readExported } from './reminder-dates.ts';
import type { ExportedDate, ReminderDate, ReminderNotes } from './types.ts';

/** What the reminders remember, beside the records, locked or not. Nobody is told of its changes. */
export class StoredNotes implements ReminderNotes {
  #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  dates(): Promise<readonly ReminderDate[]> {
    return this.#access.raw(readDates);
  }

  keepDates(dates: readonly ReminderDate[]): Promise<void> {
    return this.#write((transaction) => keepDates(transaction, dates));
  }

  claim(keys: readonly string[], now: Temporal.Instant): Promise<readonly string[]> {
    return this.#write((transaction) => claim(transaction, keys, now));
  }

  endClaims(keys: readonly string[], shown: boolean): Promise<void> {
    return this.#write((transaction) => endClaims(transaction, keys, shown));
  }

  exported(): Promise<readonly ExportedDate[]> {
    return this.#access.raw(readExported);
  }

  keepExported(dates: readonly ExportedDate[]): Promise<void> {
    return this.#write((transaction) => keepExported(transaction, dates));
  }

  #write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
    return this.#access.rawWrite(work);
  }
}
