import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Access } from '../../../../lib/dossier/access.ts';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { dropFiller, mergeTables, scrubStorage } from '../../../../lib/dossier/vault/scrub.ts';
import { changeSettings, readSettings } from '../../../../lib/settings.ts';

let connection: Connection;
let access: Access;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  connection = new Connection();
  access = new Access(connection, () => Temporal.Instant.from('2026-11-24T09:00:00Z'), true);
});

afterEach(() => {
  connection.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a setting that is changed while the storage is written anew is kept', async () => {
  await changeSettings(() => ({ on: false, density: 'all' }));
  const write = access.rawWrite.bind(access);
  vi.spyOn(access, 'rawWrite').mockImplementationOnce(async (work) => {
    await changeSettings(() => ({ density: 'none' }));
    return write(work);
  });
  await scrubStorage(access);
  expect(await readSettings()).toMatchObject({ on: false, density: 'none' });
});

test('nobody who asks while the storage is written anew finds the settings gone', async () => {
  await changeSettings(() => ({ on: false }));
  const found: boolean[] = [];
  const clear = fakeBrowser.storage.local.clear.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockImplementation(async () => {
    await clear();
    found.push((await readSettings()).on);
  });
  await scrubStorage(access);
  expect(found).toEqual([false]);
});

test('where the room ends in between, nothing beside the dossier is left', async () => {
  await access.raw(async () => undefined);
  const { put } = IDBObjectStore.prototype;
  let left = 3;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (left-- === 0) throw new DOMException('the disk is full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  await expect(mergeTables()).rejects.toThrow('the disk is full');
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['quinze']);
});

test('what a page that was closed in between leaves behind is taken away', async () => {
  await access.raw(async () => undefined);
  for (const name of ['quinze-filler', 'quinze-filler-7']) (await openDB(name)).close();
  await dropFiller();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['quinze']);
});
