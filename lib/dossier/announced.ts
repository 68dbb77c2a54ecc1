import { claimed, ended, readClaims } from './claims.ts';
import type { Transaction } from './connection.ts';
import { announcedKey } from './meta.ts';

type Writing = Transaction<'readwrite'>;

/** Claims those of the keys that nobody has claimed, and returns them. */
export async function claim(
  transaction: Writing,
  keys: readonly string[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const meta = transaction.objectStore('meta');
  const { fresh, claims } = claimed(readClaims(await meta.get(announcedKey)), keys, now);
  if (fresh.length > 0) await meta.put(claims, announcedKey);
  return fresh;
}

/** Ends claims: what was shown is remembered, what was not is announced next time. */
export async function endClaims(
  transaction: Writing,
  keys: readonly string[],
  shown: boolean,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  await meta.put(ended(readClaims(await meta.get(announcedKey)), keys, shown), announcedKey);
}
