import type { Transaction } from './connection.ts';
import { currentKey } from './meta.ts';
import { broken, isReadable } from './records.ts';
import { type Copy, recordStores } from './schema.ts';

/** Writes a copy's records into the dossier; those that cannot be read go to quarantine. */
export async function restore(transaction: Transaction<'readwrite'>, copy: Copy): Promise<void> {
  const quarantine = transaction.objectStore('quarantine');
  for (const record of copy.quarantine) await quarantine.add(record);
  for (const store of recordStores) {
    for (const record of copy[store]) {
      if (isReadable(store, record)) await transaction.objectStore(store).put(record);
      else await quarantine.add(broken(store, record));
    }
  }
  if (copy.current !== null) await transaction.objectStore('meta').put(copy.current, currentKey);
}
