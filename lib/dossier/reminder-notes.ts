import type { Access } from './access.ts';
import { claim, endClaims } from './announced.ts';
import { keepDates, keepExported, readDates, readExported } from './reminder-dates.ts';
import type { ExportedDate, ReminderDate, ReminderNotes } from './types.ts';

/** What the reminders remember, beside the records. Nobody is told of its changes, and it needs no key. */
export class StoredNotes implements ReminderNotes {
  #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  dates(): Promise<readonly ReminderDate[]> {
    return this.#access.raw(readDates);
  }

  keepDates(dates: readonly ReminderDate[]): Promise<void> {
    return this.#access.rawWrite((transaction) => keepDates(transaction, dates));
  }

  claim(keys: readonly string[], now: Temporal.Instant): Promise<readonly string[]> {
    return this.#access.rawWrite((transaction) => claim(transaction, keys, now));
  }

  endClaims(keys: readonly string[], shown: boolean): Promise<void> {
    return this.#access.rawWrite((transaction) => endClaims(transaction, keys, shown));
  }

  exported(): Promise<readonly ExportedDate[]> {
    return this.#access.raw(readExported);
  }

  keepExported(dates: readonly ExportedDate[]): Promise<void> {
    return this.#access.rawWrite((transaction) => keepExported(transaction, dates));
  }
}
