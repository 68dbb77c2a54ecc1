import type { Transaction } from './connection.ts';
import { currentKey } from './meta.ts';
import { broken, isReadable } from './records.ts';
import { type Copy, recordStores } from './schema.ts';
import { upgradeCopy } from './upgrade-copy.ts';

/**
 * Writes a copy's records into the dossier; those that cannot be read go to quarantine. Bytes of files
 * are not in a copy.
 */
export async function restore(transaction: Transaction<'readwrite'>, copy: Copy): Promise<void> {
  const today = upgradeCopy(copy);
  const quarantine = transaction.objectStore('quarantine');
  for (const record of today.quarantine) await quarantine.add(record);
  for (const store of recordStores) {
    for (const record of today[store]) {
      if (isReadable(store, record)) await transaction.objectStore(store).put(record);
      else await quarantine.add(broken(store, record));
    }
  }
  if (today.current !== null) await transaction.objectStore('meta').put(today.current, currentKey);
}
