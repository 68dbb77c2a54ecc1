import * as z from 'zod/mini';
import { type Access, headerIn } from './access.ts';
import type { Transaction } from './connection.ts';
import { isEmpty, takeCopy } from './copy.ts';
import { type Copy, copySchema } from './schema.ts';
import type { SnapshotReason } from './types.ts';
import { openCopy } from './vault/copies.ts';
import { isClosed } from './vault/foreign.ts';

type Writing = Transaction<'readwrite'>;

/** A safety copy beside the dossier. Bytes of files stay as long as one names them. */
export interface Snapshot {
  /** Its key. */
  id: number;
  /** Instant as ISO text; null for copies of the first version, which did not note it. */
  at: string | null;
  why: SnapshotReason;
  copy: Copy;
}

/** A safety copy as it is shown. */
export interface ListedSnapshot extends Snapshot {
  /** True if it is sealed for another vault than that of today: nobody can go back to it now. */
  closed: boolean;
}

const reasons = [
  'daily',
  'started-anew',
  'before-delete',
  'before-restore',
  'before-upgrade',
] as const;

const snapshotSchema = z.object({
  at: z.nullable(z.string()),
  why: z.enum(reasons),
  copy: copySchema,
});

/** Of daily copies, and of those that an act made: many acts on one day leave the days before alone. */
const kept = 5;

/**
 * Keeps a copy beside the dossier, unless it is empty; the oldest beyond five of its kind goes. Resolves
 * to its key, or null. Bytes that were only needed by the one that went stay until `sweepBytes`.
 */
export async function keepSnapshot(
  transaction: Writing,
  copy: Copy,
  why: SnapshotReason,
  at: Temporal.Instant,
): Promise<number | null> {
  if (isEmpty(copy)) return null;
  const snapshots = transaction.objectStore('snapshots');
  const key = await snapshots.add({ at: at.toString(), why, copy });
  const sameKind: number[] = [];
  for (const other of await snapshots.getAllKeys()) {
    const daily = Object(await snapshots.get(other)).why === 'daily';
    if (daily === (why === 'daily')) sameKind.push(other);
  }
  for (const old of sameKind.slice(0, -kept)) await snapshots.delete(old);
  return key;
}

/** The dossier as it stands, kept as a safety copy. */
export async function keepAsIs(
  transaction: Writing,
  version: number,
  why: SnapshotReason,
  at: Temporal.Instant,
): Promise<number | null> {
  // Without the vault's header: a passphrase that was changed must not open what lies here.
  const { vault: _, ...copy } = await takeCopy(transaction, version);
  return keepSnapshot(transaction, copy, why, at);
}

/** Those that can be read, the newest first. */
async function readSnapshots(transaction: Transaction<'readonly'>): Promise<readonly Snapshot[]> {
  const store = transaction.objectStore('snapshots');
  const found: Snapshot[] = [];
  for (const id of await store.getAllKeys()) {
    const parsed = snapshotSchema.safeParse(await store.get(id));
    if (parsed.success) found.push({ id, ...parsed.data });
  }
  // By their moment: an upgrade may have moved older ones behind newer ones.
  return found.toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || b.id - a.id);
}

/** All of them, the newest first, opened as far as the vault of today opens them. */
export async function listSnapshots(access: Access): Promise<readonly ListedSnapshot[]> {
  const { value, key } = await access.read(async (transaction) => ({
    found: await readSnapshots(transaction),
    header: await headerIn(transaction),
  }));
  const listed = value.found.map(async (one) => {
    const closed = isClosed(one.copy, value.header);
    return { ...one, closed, copy: await openCopy(key, one.copy) };
  });
  return Promise.all(listed);
}

/** One of them; null if it is not there any more, or cannot be read. */
export async function readSnapshot(
  transaction: Transaction<'readonly' | 'readwrite'>,
  id: number,
): Promise<Snapshot | null> {
  const parsed = snapshotSchema.safeParse(await transaction.objectStore('snapshots').get(id));
  return parsed.success ? { id, ...parsed.data } : null;
}
