import type { Transaction } from './connection.ts';
import { currentKey, vaultKey } from './meta.ts';
import { type Copy, copiedStores } from './schema.ts';

/** Makes the dossier's records those of a copy of today's version. Bytes of files are left alone. */
export async function replaceRecords(
  transaction: Transaction<'readwrite'>,
  copy: Copy,
): Promise<void> {
  for (const store of copiedStores) {
    const records = transaction.objectStore(store);
    await records.clear();
    for (const record of copy[store]) await records.put(record);
  }
  const meta = transaction.objectStore('meta');
  if (copy.current === null) await meta.delete(currentKey);
  else await meta.put(copy.current, currentKey);
  // A copy that outlived its database brings its vault along. What lies open is sealed once it is unlocked.
  if (copy.vault && (await meta.get(vaultKey)) === undefined) {
    await meta.put({ ...copy.vault, state: 'sealing' }, vaultKey);
  }
}
