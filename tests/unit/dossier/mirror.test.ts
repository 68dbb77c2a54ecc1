import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lazyDossier } from '../../../lib/dossier/open.ts';
import type { Store } from '../../../lib/dossier/store.ts';
import { asha, ben } from './people.ts';

const opened: Store[] = [];

function open(): Store {
  const dossier = lazyDossier();
  opened.push(dossier);
  return dossier;
}

async function mirrored(): Promise<{ people: { name: string }[]; ticks: unknown[] }> {
  const { 'dossier-mirror': text } = await fakeBrowser.storage.local.get('dossier-mirror');
  return JSON.parse(String(text));
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

function tickAll(dossier: Store, from: number, to: number): Promise<void>[] {
  return Array.from({ length: to - from }, (_, index) =>
    dossier.setTick(asha.id, `step:${from + index}`, { state: 'done', on: '2026-11-24' }),
  );
}

test('quick writes share a mirror, and the last state is always in it', async () => {
  const dossier = open();
  await dossier.savePerson(asha);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await Promise.all(tickAll(dossier, 0, 40));
  expect(set.mock.calls.length).toBeLessThan(20);
  expect((await mirrored()).ticks).toHaveLength(40);
});

test('contexts that write at once leave the last state, however slow the storage is', async () => {
  const contexts = [open(), open(), open()];
  await contexts[0]?.savePerson(asha);
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let calls = 0;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    calls += 1;
    await new Promise((resolve) => setTimeout(resolve, (calls * 7) % 11));
    await set(items);
  });
  await Promise.all(
    contexts.flatMap((dossier, index) => tickAll(dossier, index * 20, index * 20 + 20)),
  );
  expect((await mirrored()).ticks).toHaveLength(60);
  expect((await open().safety.state()).mirrorBehind).toBe(false);
});

test('a context that ended before it wrote the mirror is caught up with', async () => {
  const dossier = open();
  await dossier.savePerson(asha);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  await dossier.savePerson({ ...asha, name: 'Asha R.' });
  full.mockRestore();
  const next = open();
  expect((await next.safety.state()).mirrorBehind).toBe(true);
  await next.safety.catchUp();
  expect((await mirrored()).people[0]?.name).toBe('Asha R.');
  expect((await next.safety.state()).mirrorBehind).toBe(false);
});

test('catching up never writes an unused database over the mirror', async () => {
  await open().savePerson(asha);
  vi.stubGlobal('indexedDB', new IDBFactory());
  const wiped = open();
  await wiped.reminders.keepDates([]);
  await wiped.safety.catchUp();
  expect((await mirrored()).people).toHaveLength(1);
  expect(await wiped.wasWiped()).toBe(true);
});

test('who deleted everything was not wiped, even where the mirror is behind', async () => {
  const dossier = open();
  await dossier.savePerson(asha);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  await dossier.deletePerson(asha.id);
  full.mockRestore();
  expect(await open().wasWiped()).toBe(false);
});

test('what belongs to someone the browser wiped is not written, and they can still come back', async () => {
  await open().savePerson(asha);
  vi.stubGlobal('indexedDB', new IDBFactory());
  const wiped = open();
  const tick = wiped.setTick(asha.id, 'step:1', { state: 'done', on: '2026-11-24' });
  await expect(tick).rejects.toMatchObject({ problem: 'person-gone' });
  expect(await wiped.wasWiped()).toBe(true);
  await wiped.restoreMirror();
  expect(await wiped.people()).toEqual([asha]);
});

test('who starts anew beside the mirror of a wiped dossier keeps it as a safety copy', async () => {
  await open().savePerson(asha);
  vi.stubGlobal('indexedDB', new IDBFactory());
  const wiped = open();
  await wiped.savePerson(ben);
  expect(await wiped.safety.snapshots()).toMatchObject([
    { why: 'started-anew', copy: { people: [asha] } },
  ]);
});

test('so does a write of a context that was open while the browser wiped the database', async () => {
  const dossier = open();
  await dossier.savePerson(asha);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('quinze');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  await dossier.savePerson(ben);
  expect(await dossier.safety.snapshots()).toMatchObject([
    { why: 'started-anew', copy: { people: [asha] } },
  ]);
});
