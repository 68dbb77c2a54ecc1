import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everyStore } from '../../../../lib/dossier/database.ts';
import { openDossier } from '../../../../lib/dossier/open.ts';
import { type Copy, copiedStores } from '../../../../lib/dossier/schema.ts';
import type { Store } from '../../../../lib/dossier/store.ts';
import { rawDatabase } from '../people.ts';
import type { Whole } from './any-dossier.ts';

/** An empty browser. */
export function newBrowser(): void {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** The dossier with exactly these records and bytes. */
export async function dossierOf({ copy, bytes }: Whole): Promise<Store> {
  const dossier = await openDossier();
  const database = await rawDatabase();
  for (const store of copiedStores) {
    for (const record of copy[store]) await database.put(store, record);
  }
  for (const [id, content] of bytes) await database.put('bytes', content, id);
  if (copy.current !== null) await database.put('meta', copy.current, 'current');
  database.close();
  return dossier;
}

/** Everything in the database, keys included, as text that can be compared. */
export async function everything(): Promise<string> {
  const database = await rawDatabase();
  const stores: Record<string, unknown> = {};
  for (const store of everyStore) {
    stores[store] = [await database.getAllKeys(store), await database.getAll(store)];
  }
  database.close();
  return JSON.stringify(stores);
}

/** Records and bytes as they lie in the database. */
export async function wholeOf(): Promise<Whole> {
  const database = await rawDatabase();
  const current: unknown = await database.get('meta', 'current');
  const records = Object.fromEntries(
    await Promise.all(copiedStores.map(async (store) => [store, await database.getAll(store)])),
  );
  const keys = await database.getAllKeys('bytes');
  const contents = await database.getAll('bytes');
  database.close();
  return {
    copy: { version: 2, current: typeof current === 'string' ? current : null, ...records } as Copy,
    bytes: new Map(keys.map((key, index) => [String(key), contents[index]])),
  };
}

/** The same, in an order that says nothing. */
export function comparable({ copy, bytes }: Whole): unknown {
  const sorted = copiedStores.map((store) => [
    store,
    copy[store].map((record) => JSON.stringify(record)).toSorted(),
  ]);
  return {
    ...Object.fromEntries(sorted),
    current: copy.current,
    bytes: [...bytes].map(([id, content]) => `${id}=${[...content]}`).toSorted(),
  };
}
