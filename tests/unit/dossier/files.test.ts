import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import type { StoredFile } from '../../../lib/dossier/types.ts';
import { asha, rawDatabase } from './people.ts';

let dossier: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  dossier = await openDossier();
  await dossier.savePerson(asha);
});

afterEach(() => {
  dossier.close();
  vi.unstubAllGlobals();
});

const bytes = new Uint8Array([1, 2, 3]);

function fileOf(id: string, about = 'paper:identity'): StoredFile {
  return {
    id,
    personId: asha.id,
    about,
    name: 'passport.jpg',
    type: 'image/jpeg',
    size: bytes.length,
    digest: '0a'.repeat(32),
    place: 0,
    turn: 0,
    addedAt: '2026-11-24T09:00:00Z',
  };
}

async function keysOf(store: string): Promise<unknown> {
  const database = await rawDatabase();
  const keys = await database.getAllKeys(store);
  database.close();
  return keys;
}

test('a file is kept with its bytes, and goes with them', async () => {
  await dossier.addFiles([{ file: fileOf('f1'), bytes }]);
  expect((await dossier.current())?.files).toEqual([fileOf('f1')]);
  expect(await dossier.fileBytes('f1')).toEqual(bytes);
  await dossier.saveFile({ ...fileOf('f1'), turn: 90 });
  expect(await dossier.fileBytes('f1')).toEqual(bytes);
  await dossier.removeFile('f1');
  expect(await dossier.fileBytes('f1')).toBeNull();
  expect((await dossier.current())?.files).toEqual([]);
});

test('an event takes its files along, and no others', async () => {
  await dossier.addEvent({ id: 'e1', personId: asha.id, kind: 'called', on: '2026-11-24' });
  await dossier.addFiles([
    { file: fileOf('f1', 'event:e1'), bytes },
    { file: fileOf('f2'), bytes },
  ]);
  await dossier.removeEvent('e1');
  expect(await keysOf('files')).toEqual(['f2']);
  expect(await keysOf('bytes')).toEqual(['f2']);
});

test('the bytes of a deleted person stay as long as a safety copy names them', async () => {
  await dossier.addFiles([{ file: fileOf('f1'), bytes }]);
  await dossier.deletePerson(asha.id);
  expect(await keysOf('files')).toEqual([]);
  expect(await keysOf('bytes')).toEqual(['f1']);
  for (let count = 0; count < 5; count += 1) {
    await dossier.savePerson(asha);
    await dossier.deletePerson(asha.id);
  }
  expect(await keysOf('bytes')).toEqual([]);
});
