import { claim, endClaims } from './announced.ts';
import type { Connection, Transaction } from './connection.ts';
import { inWords } from './problem.ts';
import { keepDates, keepExported, readDates, readExported } from './reminder-dates.ts';
import type { ExportedDate, ReminderDate, ReminderNotes } from './types.ts';

/** What the reminders remember, beside the records. Nobody is told of its changes. */
export class StoredNotes implements ReminderNotes {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  dates(): Promise<readonly ReminderDate[]> {
    return inWords(this.#connection.run('readonly', readDates));
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
    return inWords(this.#connection.run('readonly', readExported));
  }

  keepExported(dates: readonly ExportedDate[]): Promise<void> {
    return this.#write((transaction) => keepExported(transaction, dates));
  }

  #write<Result>(
    work: (transaction: Transaction<'readwrite'>) => Promise<Result>,
  ): Promise<Result> {
    return inWords(this.#connection.run('readwrite', work));
  }
}
