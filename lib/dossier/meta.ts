import type { Transaction } from './connection.ts';
import type { Copy } from './schema.ts';

/** Key of the current person's id. */
export const currentKey = 'current';
/** Key of the list of what the person was already notified of. */
export const notifiedKey = 'notified';
/** Key of the rolling snapshots, the newest last. */
export const snapshotsKey = 'snapshots';

const snapshotsKept = 5;

/** Keeps a copy of the dossier beside it; the oldest beyond five goes. */
export async function keepSnapshot(
  transaction: Transaction<'readwrite'>,
  copy: Copy,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const before = await meta.get(snapshotsKey);
  const snapshots = [...(Array.isArray(before) ? before : []), copy];
  await meta.put(snapshots.slice(-snapshotsKept), snapshotsKey);
}
