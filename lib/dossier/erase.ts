import { deleteDB } from 'idb';
import { browser } from '../browser.ts';
import type { Access } from './access.ts';
import { type Connection, databaseName } from './connection.ts';
import { everyStore } from './database.ts';
import { identityKey } from './meta.ts';
import { mergeTables } from './vault/scrub.ts';

/** How long another context may take to let go of the database. */
const patience = 3000;

/**
 * Deletes the dossier, its mirror, the vault's key and every setting. Contexts that still show the
 * dossier write nothing back: another one stands there, or none. The mirror goes first, since a
 * database that is empty beside a mirror counts as wiped by the browser.
 */
export async function eraseEverything(access: Access, connection: Connection): Promise<void> {
  await browser.storage.local.clear();
  await access.rawWrite(async (transaction) => {
    for (const store of everyStore) await transaction.objectStore(store).clear();
    await transaction.objectStore('meta').put(crypto.randomUUID(), identityKey);
  });
  connection.close();
  await browser.storage.session.clear();
  // It is empty already: whoever holds it only delays that its files go.
  await Promise.race([
    deleteDB(databaseName),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  await mergeTables().catch(() => undefined);
}
