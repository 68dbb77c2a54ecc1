import type { Transaction } from './connection.ts';
import type { PersonRecords } from './types.ts';

/** Writes the records of a person who was deleted, as they were. Whoever is current stays current. */
export async function putBack(
  transaction: Transaction<'readwrite'>,
  { person, ...own }: PersonRecords,
): Promise<void> {
  await transaction.objectStore('people').put(person);
  for (const name of ['ticks', 'papers', 'files', 'events', 'marks'] as const) {
    for (const record of own[name]) await transaction.objectStore(name).put(record);
  }
}
