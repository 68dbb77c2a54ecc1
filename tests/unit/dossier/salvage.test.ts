import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readZip } from '../../../lib/dossier/backup/zip-read.ts';
import { lazyDossier } from '../../../lib/dossier/open.ts';
import { canSalvage, salvage } from '../../../lib/dossier/salvage.ts';
import { asha, rawDatabase } from './people.ts';

const at = Temporal.Instant.from('2026-11-24T09:00:00Z');

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

async function partsOf(file: Blob | undefined): Promise<Record<string, string>> {
  if (!file) throw new Error('Nothing was saved.');
  const parts: Record<string, string> = {};
  for (const [name, entry] of await readZip(file, () => 10_000_000)) {
    parts[name] = new TextDecoder().decode(await entry.read());
  }
  return parts;
}

test('a database of a newer version is read as it is, and stays at its version', async () => {
  const newer = await openDB('quinze', 99, {
    upgrade: (database) => {
      database.createObjectStore('people', { keyPath: 'id' });
      database.createObjectStore('bytes');
      database.createObjectStore('telepathy', { autoIncrement: true });
    },
  });
  await newer.put('people', { ...asha, sealed: new Uint8Array([1, 2]) });
  await newer.put('bytes', new Uint8Array([104, 105]), 'f1');
  await newer.put('telepathy', { thought: 'hello' });
  newer.close();
  await expect(lazyDossier().people()).rejects.toMatchObject({ problem: 'newer-version' });
  expect(await canSalvage()).toBe(true);
  const saved = await salvage('0.1.0', at);
  expect(saved?.kind).toBe('database');
  const parts = await partsOf(saved?.content);
  expect(parts['bytes/1']).toBe('hi');
  expect(JSON.parse(parts['raw.json'] ?? '')).toMatchObject({
    version: 99,
    stores: {
      people: [{ key: asha.id, value: { name: 'Asha', sealed: { base64: 'AQI=' } } }],
      bytes: [{ key: 'f1', bytes: 'bytes/1' }],
      telepathy: [{ value: { thought: 'hello' } }],
    },
  });
  const database = await rawDatabase();
  expect(database.version).toBe(99);
  database.close();
});

test('where the database is denied, the mirror is saved', async () => {
  const dossier = lazyDossier();
  await dossier.savePerson(asha);
  dossier.close();
  vi.stubGlobal('indexedDB', undefined);
  expect(await canSalvage()).toBe(true);
  const saved = await salvage('0.1.0', at);
  expect(saved?.kind).toBe('mirror');
  expect(JSON.parse((await saved?.content.text()) ?? '')).toMatchObject({ people: [asha] });
});

test('where there is nothing, nothing is made', async () => {
  expect(await canSalvage()).toBe(false);
  expect(await salvage('0.1.0', at)).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test('where another tab is in the way, the mirror is saved', async () => {
  const dossier = lazyDossier();
  await dossier.savePerson(asha);
  dossier.close();
  const holding = await rawDatabase();
  const upgrade = openDB('quinze', 99);
  const saved = await salvage('0.1.0', at);
  expect(saved?.kind).toBe('mirror');
  holding.close();
  (await upgrade).close();
});
