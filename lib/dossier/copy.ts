import type { Transaction } from './connection.ts';
import { currentKey } from './meta.ts';
import type { Copy } from './schema.ts';

const copied = ['people', 'ticks', 'papers', 'files', 'events', 'marks', 'quarantine'] as const;

/** Reads the whole dossier as it lies on disk, unchecked, so that nothing is left out; no bytes of files. */
export async function takeCopy(
  transaction: Transaction<'readonly' | 'readwrite'>,
  version: number,
): Promise<Copy> {
  const all = (store: (typeof copied)[number]) => transaction.objectStore(store).getAll();
  const current = await transaction.objectStore('meta').get(currentKey);
  return {
    version,
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
  return copied.every((store) => copy[store].length === 0);
}
