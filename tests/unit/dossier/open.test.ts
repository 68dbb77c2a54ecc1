import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDossier } from '../../../lib/dossier/open.ts';
import { DossierError } from '../../../lib/dossier/problem.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import { asha, ben, putRaw, rawDatabase } from './people.ts';

const opened: Store[] = [];

async function open(): Promise<Store> {
  const dossier = await openDossier();
  opened.push(dossier);
  return dossier;
}

const posted = { id: 'e1', personId: asha.id, kind: 'file-posted', on: '2026-10-02' } as const;
const done = { state: 'done', on: '2026-10-01' } as const;
const mark = {
  personId: asha.id,
  deadlineId: 'first-reply',
  dueOn: '2026-12-02',
  state: 'dismissed',
} as const;

async function filled(): Promise<Store> {
  const dossier = await open();
  await dossier.savePerson(asha);
  await dossier.setTick(asha.id, 'form:S1106', done);
  await dossier.addEvent(posted);
  await dossier.markDeadline(mark);
  return dossier;
}

const filledRecords = {
  person: asha,
  ticks: [{ personId: asha.id, itemId: 'form:S1106', ...done }],
  papers: [],
  files: [],
  events: [posted],
  marks: [mark],
};

async function problem(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DossierError);
  return error instanceof DossierError ? error.problem : '';
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const dossier of opened.splice(0)) dossier.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a kept number comes back, from the mirror too, and is gone once deleted', async () => {
  const dossier = await open();
  const withNumber = { ...asha, nir: '185059935100124' };
  await dossier.savePerson(withNumber);
  expect(await dossier.people()).toEqual([withNumber]);
  vi.stubGlobal('indexedDB', new IDBFactory());
  const wiped = await open();
  await wiped.restoreMirror();
  expect(await wiped.people()).toEqual([withNumber]);
  await wiped.savePerson(asha);
  expect(await wiped.people()).toEqual([asha]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('185059935100124');
});

test('an empty dossier has nobody, and was not wiped', async () => {
  const dossier = await open();
  expect(await dossier.current()).toBeNull();
  expect(await dossier.people()).toEqual([]);
  expect(await dossier.wasWiped()).toBe(false);
});

test('what is written is read again, also by a context that opens later', async () => {
  const dossier = await filled();
  expect(await dossier.current()).toEqual(filledRecords);
  dossier.close();
  expect(await (await open()).current()).toEqual(filledRecords);
});

test('tick, event and mark can be taken back', async () => {
  const dossier = await filled();
  await dossier.setTick(asha.id, 'form:S1106', null);
  await dossier.removeEvent(posted.id);
  await dossier.markDeadline({ ...mark, state: null });
  expect(await dossier.current()).toEqual({
    person: asha,
    ticks: [],
    papers: [],
    files: [],
    events: [],
    marks: [],
  });
});

test('the first person is the current one until another is chosen', async () => {
  const dossier = await filled();
  await dossier.savePerson(ben);
  expect((await dossier.current())?.person.id).toBe(asha.id);
  await dossier.setCurrent(ben.id);
  expect(await dossier.current()).toEqual({
    person: ben,
    ticks: [],
    papers: [],
    files: [],
    events: [],
    marks: [],
  });
});

test('a deleted person takes their records along, stays in a snapshot, and leaves the others', async () => {
  const dossier = await filled();
  await dossier.savePerson(ben);
  await dossier.deletePerson(asha.id);
  expect((await dossier.current())?.person).toEqual(ben);
  expect(JSON.parse(await dossier.exportText())).toMatchObject({
    people: [ben],
    ticks: [],
    events: [],
    marks: [],
  });
  const database = await rawDatabase();
  const [snapshot] = await database.getAll('snapshots');
  database.close();
  expect(snapshot).toMatchObject({
    why: 'before-delete',
    copy: { people: [asha, ben], events: [posted], marks: [mark] },
  });
});

test('nothing of a deleted person is written after them', async () => {
  const dossier = await open();
  await dossier.savePerson(asha);
  await dossier.savePerson(ben);
  await dossier.deletePerson(ben.id);
  const gone = { problem: 'person-gone' };
  const [personId, on] = [ben.id, '2026-11-24'];
  const writes = [
    dossier.setTick(personId, 'step:1', { state: 'done', on }),
    dossier.savePaper({ personId, paperId: 'identity', state: 'have', on, details: {} }),
    dossier.addEvent({ id: 'e1', personId, kind: 'called', on }),
    dossier.markDeadline({ personId, deadlineId: 'd1', dueOn: on, state: 'done' }),
  ];
  for (const write of writes) await expect(write).rejects.toMatchObject(gone);
  await dossier.savePerson(ben);
  expect(await dossier.recordsOf(ben.id)).toMatchObject({
    ticks: [],
    papers: [],
    events: [],
    marks: [],
  });
});

test('five snapshots are kept, the newest last', async () => {
  const dossier = await open();
  for (let count = 1; count <= 7; count += 1) {
    await dossier.savePerson({ ...asha, name: `Asha ${count}` });
    await dossier.deletePerson(asha.id);
  }
  const database = await rawDatabase();
  const snapshots: { copy: { people: { name: string }[] } }[] = await database.getAll('snapshots');
  database.close();
  expect(snapshots.map(({ copy }) => copy.people[0]?.name)).toEqual(
    [3, 4, 5, 6, 7].map((count) => `Asha ${count}`),
  );
});

test('two contexts hear of each other, and of themselves', async () => {
  const [one, two] = [await open(), await open()];
  const [heardByOne, heardByTwo] = [vi.fn(), vi.fn()];
  one.onChange(heardByOne);
  const stop = two.onChange(heardByTwo);
  await one.savePerson(asha);
  await vi.waitFor(() => expect(heardByTwo).toHaveBeenCalledTimes(1));
  expect(heardByOne).toHaveBeenCalledTimes(1);
  expect((await two.current())?.person).toEqual(asha);
  stop();
  await two.savePerson(ben);
  await vi.waitFor(() => expect(heardByOne).toHaveBeenCalledTimes(2));
  expect(heardByTwo).toHaveBeenCalledTimes(1);
});

test('a broken record goes to quarantine with its text, and the rest is read', async () => {
  const dossier = await filled();
  const broken = { ...posted, id: 'e2', kind: 'abducted' };
  await putRaw('events', broken);
  expect(await dossier.current()).toEqual(filledRecords);
  expect(await dossier.quarantined()).toBe(1);
  expect(await dossier.current()).toEqual(filledRecords);
  expect(await dossier.quarantined()).toBe(1);
  const { quarantine } = JSON.parse(await dossier.exportText());
  expect(quarantine).toHaveLength(1);
  expect(quarantine[0].store).toBe('events');
  expect(JSON.parse(quarantine[0].text)).toEqual(broken);
});

test('a wiped database is restored from the mirror', async () => {
  (await filled()).close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const dossier = await open();
  expect(await dossier.wasWiped()).toBe(true);
  await dossier.restoreMirror();
  expect(await dossier.wasWiped()).toBe(false);
  expect(await dossier.current()).toEqual(filledRecords);
});

test('the mirror is not written over records', async () => {
  const dossier = await filled();
  const { 'dossier-mirror': mirror } = await fakeBrowser.storage.local.get('dossier-mirror');
  await dossier.savePerson({ ...asha, name: 'Asha R.' });
  await fakeBrowser.storage.local.set({ 'dossier-mirror': mirror });
  await dossier.restoreMirror();
  expect((await dossier.current())?.person.name).toBe('Asha R.');
});

test('who starts anew beside a mirror keeps it as a snapshot', async () => {
  (await filled()).close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await (await open()).savePerson(ben);
  const database = await rawDatabase();
  const [snapshot] = await database.getAll('snapshots');
  database.close();
  expect(snapshot).toMatchObject({
    why: 'started-anew',
    copy: { people: [asha], events: [posted] },
  });
});

test('a mirror that fails does not make the write fail', async () => {
  const dossier = await open();
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  await dossier.savePerson(asha);
  expect(warned).toHaveBeenCalledTimes(1);
  expect((await dossier.current())?.person).toEqual(asha);
});

test('a full disk loses nothing and says so', async () => {
  const dossier = await filled();
  const heard = vi.fn();
  dossier.onChange(heard);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    if (this.name === 'people') put.apply(this, args);
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await problem(dossier.savePerson({ ...asha, name: 'Half written' }))).toBe('full');
  vi.restoreAllMocks();
  expect(heard).not.toHaveBeenCalled();
  expect(await dossier.current()).toEqual(filledRecords);
});

test('a browser that refuses is named', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await problem(openDossier())).toBe('refused');
});

test('a database of a newer version is left alone', async () => {
  (await filled()).close();
  (await rawDatabase(99)).close();
  expect(await problem(openDossier())).toBe('newer-version');
  const database = await rawDatabase(99);
  expect(await database.get('people', asha.id)).toEqual(asha);
  database.close();
});

test('a connection that was closed for a newer version opens again, or says why not', async () => {
  const dossier = await filled();
  const newer = await rawDatabase(99);
  newer.close();
  expect(await problem(dossier.current())).toBe('newer-version');
});

test('after the data was cleared under it, the next call opens again', async () => {
  const dossier = await filled();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('quinze');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  expect(await dossier.current()).toBeNull();
  expect(await dossier.wasWiped()).toBe(true);
});
