import type { Transaction } from './connection.ts';
import { isEmpty } from './copy.ts';
import { sweepBytes } from './files.ts';
import type { Copy } from './schema.ts';
import type { SnapshotReason } from './types.ts';

const kept = 5;

/** Keeps a copy of the dossier beside it, unless it is empty; the oldest beyond five goes, with its files. */
export async function keepSnapshot(
  transaction: Transaction<'readwrite'>,
  copy: Copy,
  why: SnapshotReason,
  at: Temporal.Instant,
): Promise<void> {
  if (isEmpty(copy)) return;
  const snapshots = transaction.objectStore('snapshots');
  await snapshots.add({ at: at.toString(), why, copy });
  const keys = await snapshots.getAllKeys();
  for (const key of keys.slice(0, -kept)) await snapshots.delete(key);
  await sweepBytes(transaction);
}
