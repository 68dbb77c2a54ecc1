import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lazyDossier, openDossier } from '../../../lib/dossier/open.ts';
import { asha, rawDatabase } from './people.ts';

// 15 MB of filler say nothing in a database in memory.
vi.mock(import('../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  mergeTables: async () => undefined,
}));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const dossier = await openDossier();
  await dossier.savePerson(asha);
  dossier.close();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function erase() {
  const dossier = lazyDossier();
  const left = await dossier.deleteEverything();
  dossier.close();
  return left;
}

/** The names of the databases, and what lies in the storage. */
async function found() {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return { databases, local: await fakeBrowser.storage.local.get() };
}

const nothing = { databases: [], local: {} };

test('a database of a newer version is deleted without being opened', async () => {
  (await rawDatabase(99)).close();
  expect(await erase()).toEqual([]);
  expect(await found()).toEqual(nothing);
});

test('a database that does not open is deleted', async () => {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'quinze') throw new DOMException('its file is damaged', 'UnknownError');
    return open(name, version);
  });
  expect(await erase()).toEqual([]);
  expect(await found()).toEqual(nothing);
});

test('a database that another tab holds open is said to be left, and goes once that tab closes', async () => {
  // An older tab: it does not let go when a newer one asks.
  const held = await openDB('quinze', 99);
  expect(await erase()).toEqual(['held']);
  expect((await found()).local).toEqual({});
  // Whoever presses again meanwhile is told the same.
  expect(await erase()).toEqual(['held']);
  expect(await held.get('people', asha.id)).toEqual(asha);
  held.close();
  expect(await erase()).toEqual([]);
  expect((await found()).local).toEqual({});
  const fresh = await openDossier();
  expect(await fresh.people()).toEqual([]);
  fresh.close();
}, 30_000);

test('what the browser refuses to delete is named, and the rest goes', async () => {
  (await rawDatabase(99)).close();
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  expect(await erase()).toEqual(['database']);
  expect((await found()).local).toEqual({});
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('no'));
  expect(await erase()).toEqual(['storage']);
  expect((await found()).databases).toEqual([]);
});

test('who still shows a dossier that was deleted does not delete the next one', async () => {
  const stale = await openDossier();
  expect(await stale.people()).toEqual([asha]);
  expect(await erase()).toEqual([]);
  const next = await openDossier();
  await next.savePerson(asha);
  const before = await found();
  await expect(stale.deleteEverything()).rejects.toMatchObject({ problem: 'erased' });
  expect(await found()).toEqual(before);
  expect(await next.people()).toEqual([asha]);
  next.close();
  stale.close();
});
