import type { Transaction } from './connection.ts';
import { currentKey } from './meta.ts';
import type { Copy } from './schema.ts';

/** Reads the whole dossier as it lies on disk, unchecked, so that nothing is left out. */
export async function takeCopy(
  transaction: Transaction<'readonly' | 'readwrite'>,
  version: number,
): Promise<Copy> {
  const all = (store: 'people' | 'ticks' | 'events' | 'marks' | 'quarantine') =>
    transaction.objectStore(store).getAll();
  const current = await transaction.objectStore('meta').get(currentKey);
  return {
    version,
    current: typeof current === 'string' ? current : null,
    people: await all('people'),
    ticks: await all('ticks'),
    events: await all('events'),
    marks: await all('marks'),
    quarantine: await all('quarantine'),
  };
}

/** True if there is nothing in it that a person would miss. */
export function isEmpty(copy: Copy): boolean {
  const { people, ticks, events, marks, quarantine } = copy;
  return [people, ticks, events, marks, quarantine].every((list) => list.length === 0);
}
