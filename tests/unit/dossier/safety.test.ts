import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sha256 } from '../../../lib/dossier/backup/digest.ts';
import { Connection } from '../../../lib/dossier/connection.ts';
import { Store } from '../../../lib/dossier/store.ts';
import type { StoredFile } from '../../../lib/dossier/types.ts';
import { everything } from './backup/stored.ts';
import { asha, ben, putRaw } from './people.ts';

const opened: Store[] = [];
let now = Temporal.Instant.from('2026-11-24T09:00:00Z');

function open(): Store {
  const dossier = new Store(new Connection(), () => now);
  opened.push(dossier);
  return dossier;
}

beforeEach(() => {
  now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const dossier of opened.splice(0)) dossier.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function fileOf(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<StoredFile> {
  return {
    ...{ id, personId: asha.id, about: 'paper:identity', name: 'passport.jpg', type: 'image/jpeg' },
    ...{ size: bytes.length, digest: await sha256(bytes), place: 0, turn: 0 },
    addedAt: '2026-11-24T09:00:00Z',
  };
}

const bytes = new Uint8Array([1, 2, 3]);

async function withFile(): Promise<Store> {
  const dossier = open();
  await dossier.savePerson(asha);
  await dossier.addFiles([{ file: await fileOf('f1', bytes), bytes }]);
  return dossier;
}

describe('a restore', () => {
  test('brings the bytes back, and its undo takes them away from view', async () => {
    const dossier = await withFile();
    const backup = await dossier.safety.readBackup(await dossier.safety.makeBackup('0.1.0'));
    await dossier.removeFile('f1');
    expect(await dossier.fileBytes('f1')).toBeNull();
    expect((await dossier.safety.preview(backup, 'merge')).people[0]?.stores.files.added).toBe(1);
    const back = await dossier.safety.restore(backup, 'merge');
    expect(await dossier.fileBytes('f1')).toEqual(bytes);
    const forth = await dossier.safety.goBackTo(back ?? 0);
    expect((await dossier.current())?.files).toEqual([]);
    await dossier.safety.goBackTo(forth ?? 0);
    expect((await dossier.current())?.files).toHaveLength(1);
    expect(await dossier.fileBytes('f1')).toEqual(bytes);
  });

  test('keeps both where one id has two contents', async () => {
    const dossier = await withFile();
    const backup = await dossier.safety.readBackup(await dossier.safety.makeBackup('0.1.0'));
    await dossier.removeFile('f1');
    const other = new Uint8Array([9]);
    await dossier.addFiles([{ file: await fileOf('f1', other), bytes: other }]);
    await dossier.safety.restore(backup, 'merge');
    const files = (await dossier.current())?.files ?? [];
    expect(files).toHaveLength(2);
    expect(await dossier.fileBytes('f1')).toEqual(other);
    const brought = files.find(({ id }) => id !== 'f1');
    expect(await dossier.fileBytes(brought?.id ?? '')).toEqual(bytes);
  });

  test('says what will be without content: an exported text has no bytes', async () => {
    const dossier = await withFile();
    const text = new Blob([await dossier.exportText()]);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const empty = open();
    const backup = await empty.safety.readBackup(text);
    expect((await empty.safety.preview(backup, 'replace')).withoutContent).toBe(1);
  });

  test('on a full disk changes nothing, and leaves no bytes behind', async () => {
    const dossier = await withFile();
    const backup = await dossier.safety.readBackup(await dossier.safety.makeBackup('0.1.0'));
    await dossier.removeFile('f1');
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      if (this.name === 'events' || this.name === 'files')
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(dossier.safety.restore(backup, 'merge')).rejects.toMatchObject({
      problem: 'full',
    });
    vi.restoreAllMocks();
    expect(await everything()).toBe(before);
  });

  test('brings the bytes again if another context swept them away', async () => {
    const dossier = await withFile();
    const backup = await dossier.safety.readBackup(await dossier.safety.makeBackup('0.1.0'));
    await dossier.removeFile('f1');
    const other = open();
    const swept = vi.fn(async () => {
      if (swept.mock.calls.length === 1) await other.safety.deleteSnapshot(99);
    });
    const run = dossier.safety.change.bind(dossier.safety);
    vi.spyOn(dossier.safety, 'change').mockImplementation(async (...args) => {
      await swept();
      return run(...args);
    });
    await dossier.safety.restore(backup, 'merge');
    expect(swept).toHaveBeenCalledTimes(2);
    expect(await dossier.fileBytes('f1')).toEqual(bytes);
  });
});

describe('safety copies', () => {
  test('the first change of a day keeps the dossier as the days before left it', async () => {
    const dossier = open();
    await dossier.savePerson(asha);
    await dossier.savePerson({ ...asha, name: 'Asha R.' });
    expect(await dossier.safety.snapshots()).toEqual([]);
    now = now.add({ hours: 24 });
    await dossier.savePerson({ ...asha, name: 'A. R.' });
    await dossier.savePerson({ ...asha, name: 'A.' });
    const [daily, ...others] = await dossier.safety.snapshots();
    expect(others).toEqual([]);
    expect(daily).toMatchObject({
      at: '2026-11-25T09:00:00Z',
      why: 'daily',
      copy: { people: [{ name: 'Asha R.' }] },
    });
  });

  test('many days do not push out what was kept before a deletion, nor many deletions the days', async () => {
    const dossier = open();
    await dossier.savePerson(ben);
    await dossier.savePerson(asha);
    await dossier.deletePerson(asha.id);
    for (let days = 0; days < 8; days += 1) {
      now = now.add({ hours: 24 });
      await dossier.savePerson({ ...ben, name: `Ben ${days}` });
    }
    const reasons = (await dossier.safety.snapshots()).map(({ why }) => why);
    expect(reasons).toEqual([...Array(5).fill('daily'), 'before-delete']);
  });

  test('a file that was deleted comes back whole, as long as a safety copy names it', async () => {
    const dossier = await withFile();
    now = now.add({ hours: 24 });
    await dossier.savePerson(asha);
    await dossier.removeFile('f1');
    const [daily] = await dossier.safety.snapshots();
    if (!daily) throw new Error('There is no daily copy.');
    const preview = await dossier.safety.previewSnapshot(daily);
    expect(preview).toMatchObject({
      withoutContent: 0,
      people: [{ stores: { files: { added: 1 } } }],
    });
    await dossier.safety.goBackTo(daily.id);
    expect(await dossier.fileBytes('f1')).toEqual(bytes);
    await dossier.removeFile('f1');
    for (const { id } of await dossier.safety.snapshots()) await dossier.safety.deleteSnapshot(id);
    expect(await dossier.fileBytes('f1')).toBeNull();
  });

  test('going back to one that is gone changes nothing', async () => {
    const dossier = await withFile();
    expect(await dossier.safety.goBackTo(99)).toBeNull();
    expect(await dossier.people()).toEqual([asha]);
  });
});

describe('quarantine', () => {
  const broken = { id: 'e2', personId: asha.id, kind: 'abducted', on: '2026-10-02' };

  test('says where the record belongs and what is wrong with it', async () => {
    const dossier = await withFile();
    await putRaw('events', broken);
    await dossier.current();
    expect(await dossier.safety.quarantine()).toEqual([
      { store: 'events', field: 'kind', readable: false },
    ]);
    expect(await dossier.safety.quarantineText()).toContain('abducted');
    expect(await dossier.safety.readAgain()).toBe(0);
    expect(await dossier.quarantined()).toBe(1);
  });

  test('gives back what can be read after an update, unless its place was taken', async () => {
    const dossier = await withFile();
    const good = { ...broken, kind: 'called' };
    const taken = { ...asha, name: 'An older Asha' };
    await putRaw('quarantine', { store: 'events', text: JSON.stringify(good) });
    await putRaw('quarantine', { store: 'people', text: JSON.stringify(taken) });
    await putRaw('quarantine', { store: 'events', text: 'no JSON' });
    expect(await dossier.safety.readAgain()).toBe(1);
    expect((await dossier.current())?.events).toEqual([good]);
    expect(await dossier.people()).toEqual([asha]);
    expect(await dossier.quarantined()).toBe(2);
  });

  test('a file that could not be read keeps its bytes, in a backup too', async () => {
    const dossier = await withFile();
    await putRaw('files', { ...(await fileOf('f1', bytes)), turn: 45 });
    await dossier.current();
    expect(await dossier.quarantined()).toBe(1);
    await dossier.safety.deleteSnapshot(99);
    expect(await dossier.fileBytes('f1')).toEqual(bytes);
    const backup = await dossier.safety.readBackup(await dossier.safety.makeBackup('0.1.0'));
    vi.stubGlobal('indexedDB', new IDBFactory());
    const other = open();
    await other.safety.restore(backup, 'replace');
    expect(await other.fileBytes('f1')).toEqual(bytes);
    expect(await other.quarantined()).toBe(1);
  });
});

describe('the reminder to back up', () => {
  test('comes with a file, rests after a backup and after "not now", and comes again', async () => {
    const dossier = await withFile();
    expect(await dossier.safety.state()).toMatchObject({ due: true, backedUpAt: null });
    await dossier.safety.notNow();
    expect((await dossier.safety.state()).due).toBe(false);
    now = now.add({ hours: 24 * 15 });
    expect((await dossier.safety.state()).due).toBe(true);
    await dossier.safety.noteBackup();
    expect(await dossier.safety.state()).toMatchObject({
      due: false,
      changesSince: 0,
      backedUpAt: '2026-12-09T09:00:00Z',
    });
    now = now.add({ hours: 24 * 40 });
    expect((await dossier.safety.state()).due).toBe(false);
    await dossier.savePerson({ ...asha, name: 'Asha R.' });
    expect(await dossier.safety.state()).toMatchObject({ due: true, changesSince: 1 });
  });

  test('does not come for a few answers', async () => {
    const dossier = open();
    await dossier.savePerson(asha);
    expect((await dossier.safety.state()).due).toBe(false);
  });
});
