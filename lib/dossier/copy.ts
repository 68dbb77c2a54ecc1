import { headerIn } from './access.ts';
import type { Transaction } from './connection.ts';
import { currentKey, identityKey } from './meta.ts';
import { type Copy, copiedStores } from './schema.ts';

/**
 * Reads the whole dossier as it lies on disk, unchecked and sealed where the vault is on, so that nothing
 * is left out; no bytes of files.
 */
export async function takeCopy(
  transaction: Transaction<'readonly' | 'readwrite'>,
  version: number,
): Promise<Copy> {
  const all = (store: (typeof copiedStores)[number]) => transaction.objectStore(store).getAll();
  const meta = transaction.objectStore('meta');
  const [current, id, vault] = [
    await meta.get(currentKey),
    await meta.get(identityKey),
    await headerIn(transaction),
  ];
  return {
    version,
    ...(typeof id === 'string' && { id }),
    ...(vault && { vault }),
    current: typeof current === 'string' ? current : null,
    people: await all('people'),
    ticks: await all('ticks'),
    papers: await all('papers'),
    files: await all('files'),
    events: await all('events'),
    marks: await all('marks'),
    quarantine: await all('quarantine'),
  };
}

/** True if there is nothing in it that a person would miss. */
export function isEmpty(copy: Copy): boolean {
  return copiedStores.every((store) => copy[store].length === 0);
}

/** A dossier that nobody has begun. */
export function emptyCopy(version: number): Copy {
  const nothing = { people: [], ticks: [], papers: [], files: [], events: [], marks: [] };
  return { version, current: null, ...nothing, quarantine: [] };
}

/** True if both hold the same, in the same order. */
export function isSameCopy(one: Copy, other: Copy): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
