import type { Transaction } from './connection.ts';
import { isEmpty } from './copy.ts';
import { changesKey, dailyKey } from './meta.ts';
import type { Copy } from './schema.ts';
import { keepAsIs, keepSnapshot } from './snapshots.ts';

/** How many changes were ever written. */
export async function changesOf(
  transaction: Transaction<'readonly' | 'readwrite'>,
): Promise<number> {
  const changes = await transaction.objectStore('meta').get(changesKey);
  return typeof changes === 'number' ? changes : 0;
}

interface Circumstances {
  /** Of the database. */
  version: number;
  now: Temporal.Instant;
  /** What is left of a dossier that the browser wiped; null if nothing; undefined if nobody has looked. */
  mirror: Copy | null | undefined;
}

/**
 * What comes before each change, in its transaction: the change is counted, and the first of a day (in
 * Paris) leaves the dossier as the days before left it as a safety copy. Who starts anew beside the mirror
 * of a wiped dossier keeps that as a safety copy, since it will be overwritten: resolves to false, with
 * nothing written, if the mirror must be looked at first.
 */
export async function beginChange(
  transaction: Transaction<'readwrite'>,
  { version, now, mirror }: Circumstances,
): Promise<boolean> {
  const meta = transaction.objectStore('meta');
  // Asked together, and counted without waiting: a popup may be closed before the change is written.
  const [changes, lastDay] = await Promise.all([changesOf(transaction), meta.get(dailyKey)]);
  const fresh = changes === 0 && (await transaction.objectStore('people').count()) === 0;
  if (fresh && mirror === undefined) return false;
  meta.put(changes + 1, changesKey).catch(() => undefined);
  if (fresh && mirror && !isEmpty(mirror)) {
    await keepSnapshot(transaction, mirror, 'started-anew', now);
  }
  const today = now.toZonedDateTimeISO('Europe/Paris').toPlainDate().toString();
  if (lastDay === today) return true;
  meta.put(today, dailyKey).catch(() => undefined);
  await keepAsIs(transaction, version, 'daily', now);
  return true;
}
