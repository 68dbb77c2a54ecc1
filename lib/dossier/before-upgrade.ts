import { emptyCopy, isEmpty } from './copy.ts';
import { currentKey } from './meta.ts';
import { copiedStores } from './schema.ts';

/**
 * Keeps the data of version `from` as a safety copy, inside the upgrade's own transaction and ahead of
 * its steps: a step that loses something can be taken back. Bytes of files are not touched by upgrades.
 */
export function keepBeforeUpgrade(
  database: IDBDatabase,
  transaction: IDBTransaction,
  from: number,
  at: Temporal.Instant,
): void {
  const copy = emptyCopy(from);
  for (const store of copiedStores) {
    if (!database.objectStoreNames.contains(store)) continue;
    const request = transaction.objectStore(store).getAll();
    request.onsuccess = () => {
      copy[store] = request.result;
    };
  }
  // Requests are answered in their order: this is the last of the old data.
  if (!database.objectStoreNames.contains('meta')) return;
  const last = transaction.objectStore('meta').get(currentKey);
  last.onsuccess = () => {
    if (typeof last.result === 'string') copy.current = last.result;
    // By now the steps have run: the store is there from version 2 on.
    if (isEmpty(copy) || !database.objectStoreNames.contains('snapshots')) return;
    transaction.objectStore('snapshots').add({ at: at.toString(), why: 'before-upgrade', copy });
  };
}
