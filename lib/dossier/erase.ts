import { deleteDB } from 'idb';
import { browser } from '../browser.ts';
import type { Access } from './access.ts';
import { type Connection, databaseName } from './connection.ts';
import { everyStore } from './database.ts';
import { identityKey } from './meta.ts';
import { aloneWithMirror } from './mirror.ts';
import { DossierError } from './problem.ts';
import { mergeTables } from './vault/scrub.ts';

/**
 * What is left although everything was to be deleted. `held`: the database, which another context holds
 * open; it goes as soon as that one closes. `database`: the same, for a reason that nobody knows. `storage`:
 * mirror and settings, or the vault's key.
 */
export type Left = 'held' | 'database' | 'storage';

/** In milliseconds: how long others may take to let go of the database, or it to open. */
const patience = 3000;

/**
 * Deletes the dossier, its mirror, the vault's key and every setting, also where the database cannot be
 * opened. Resolves to what is left all the same. Contexts that still show the dossier write nothing back:
 * another one stands there, or none. The mirror goes first, since a database that is empty beside a mirror
 * counts as wiped by the browser. Rejects with `erased` where this dossier was deleted before: what stands
 * there now is another.
 */
export async function eraseEverything(
  access: Access,
  connection: Connection,
): Promise<readonly Left[]> {
  const left = new Set<Left>();
  const opens = await canOpen(access);
  const erase = async () => {
    await browser.storage.local.clear().catch(() => left.add('storage'));
    const emptied = opens && (await empty(access));
    connection.close();
    await browser.storage.session.clear().catch(() => left.add('storage'));
    const database = await deleteDatabase();
    // It is empty already: whoever holds it only delays that its files go.
    if (database && !emptied) left.add(database);
  };
  // Whoever waits for a database that does not open may hold the mirror for ever.
  await aloneWithMirror(erase, AbortSignal.timeout(patience)).catch(erase);
  await mergeTables().catch(() => undefined);
  return [...left];
}

async function canOpen(access: Access): Promise<boolean> {
  const opening = access.raw(async () => true);
  try {
    return await Promise.race([opening, later(false)]);
  } catch (error) {
    if (error instanceof DossierError && error.problem === 'erased') throw error;
    return false;
  }
}

async function empty(access: Access): Promise<boolean> {
  try {
    await access.rawWrite(async (transaction) => {
      for (const store of everyStore) await transaction.objectStore(store).clear();
      await transaction.objectStore('meta').put(crypto.randomUUID(), identityKey);
    });
    return true;
  } catch {
    return false;
  }
}

/** What stood in the way, or null. What is held is deleted later, unless this context closes before. */
async function deleteDatabase(): Promise<Left | null> {
  try {
    return await Promise.race([deleteDB(databaseName).then(() => null), later('held' as const)]);
  } catch {
    return 'database';
  }
}

async function later<Answer>(answer: Answer): Promise<Answer> {
  await new Promise((resolve) => setTimeout(resolve, patience));
  return answer;
}
