import type { Writing } from './access.ts';
import { currentKey } from './meta.ts';

/** Removes a person and every record of theirs. Another one becomes current when the current one goes. */
export async function removePerson(transaction: Writing, personId: string): Promise<void> {
  await transaction.objectStore('people').delete(personId);
  for (const name of ['ticks', 'papers', 'files', 'events', 'marks'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('personId').getAllKeys(personId)) await store.delete(key);
  }
  const meta = transaction.objectStore('meta');
  if ((await meta.get(currentKey)) !== personId) return;
  const [next] = await transaction.objectStore('people').getAllKeys(null, 1);
  if (next === undefined) await meta.delete(currentKey);
  else await meta.put(next, currentKey);
}
