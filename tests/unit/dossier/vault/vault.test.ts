import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { DossierError } from '../../../../lib/dossier/problem.ts';
import { Store } from '../../../../lib/dossier/store.ts';
import { stayOpen } from '../../../../lib/dossier/vault/session.ts';
import { changeSettings } from '../../../../lib/settings.ts';
import { asha, ben, putRaw, rawDatabase } from '../people.ts';
import { bytes, fileOf, fill, passphrase, person, secrets } from './filled.ts';
import { rawText, storageText } from './raw.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
  mergeTables: async () => undefined,
}));

let now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const opened: Store[] = [];

function open(): Store {
  const store = new Store(new Connection(), () => now);
  opened.push(store);
  return store;
}

/** What the browser forgets when it closes. */
async function restartBrowser(): Promise<Store> {
  for (const store of opened.splice(0)) store.close();
  await fakeBrowser.storage.session.clear();
  return open();
}

async function problem(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof DossierError ? error.problem : `${error}`;
}

async function sealed(): Promise<Store> {
  const dossier = open();
  await fill(dossier);
  await dossier.vault.turnOn(passphrase);
  return dossier;
}

beforeEach(() => {
  now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

test('before the vault is on, everything can be found in the raw storage', async () => {
  await fill(open());
  const raw = (await rawText()) + (await storageText());
  expect(secrets.filter((secret) => !raw.includes(secret))).toEqual([]);
});

test('with the vault on, nothing can be found in the raw storage, and everything is read', async () => {
  const plain = open();
  await fill(plain);
  const before = await plain.current();
  await plain.vault.turnOn(passphrase);
  const raw = (await rawText()) + (await storageText());
  expect(secrets.filter((secret) => raw.includes(secret))).toEqual([]);
  expect(await plain.current()).toEqual(before);
  expect(await open().current()).toEqual(before);
  expect(await plain.fileBytes('f1')).toEqual(bytes);
  expect(await plain.quarantined()).toBe(2);
  expect(await plain.vault.state()).toBe('open');
});

test('what is written afterwards is sealed too, in copies as well', async () => {
  const dossier = await sealed();
  await dossier.savePerson({ ...ben, name: 'Chandra Oyelaran' });
  await dossier.addFiles([{ file: { ...fileOf('f3'), name: 'scan of a letter' }, bytes }]);
  await dossier.deletePerson(ben.id);
  await putRaw('events', { id: 'e9', personId: person.id, kind: 'Chandra', on: 'never' });
  await dossier.current();
  const raw = (await rawText()) + (await storageText());
  expect([...secrets, 'Chandra', 'scan of a letter'].filter((one) => raw.includes(one))).toEqual(
    [],
  );
  expect(await dossier.fileBytes('f3')).toEqual(bytes);
  expect(JSON.parse(await dossier.exportText())).toMatchObject({
    people: [person],
    quarantine: [{ store: 'events' }, { store: 'events' }, { store: 'events' }],
  });
});

test('locked, nothing is read or written, in any context; the passphrase opens all of them', async () => {
  const [dossier, other] = [await sealed(), open()];
  const heard = vi.fn();
  other.onChange(heard);
  await dossier.vault.lock();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  for (const store of [dossier, other]) {
    expect(await store.vault.state()).toBe('locked');
    expect(await problem(store.current())).toBe('locked');
    expect(await problem(store.people())).toBe('locked');
    expect(await problem(store.fileBytes('f1'))).toBe('locked');
    expect(await problem(store.exportText())).toBe('locked');
    expect(await problem(store.savePerson(asha))).toBe('locked');
    expect(await problem(store.setTick(asha.id, 'form:S1106', null))).toBe('locked');
  }
  expect(await other.vault.unlock(passphrase)).toEqual({ is: 'right' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect((await dossier.current())?.person).toEqual(person);
});

test('a browser that was closed asks for the passphrase', async () => {
  await sealed();
  const dossier = await restartBrowser();
  expect(await dossier.vault.state()).toBe('locked');
  expect(await dossier.vault.unlock('something else')).toMatchObject({ is: 'wrong' });
  expect(await problem(dossier.current())).toBe('locked');
  await dossier.vault.unlock(passphrase);
  expect((await dossier.current())?.person).toEqual(person);
});

test('wrong passphrases slow down, over restarts and clocks set back; the right one ends it', async () => {
  await sealed();
  let dossier = await restartBrowser();
  for (let count = 0; count < 4; count += 1) {
    expect(await dossier.vault.unlock('wrong')).toMatchObject({ is: 'wrong' });
    now = now.add({ seconds: 3 });
  }
  dossier = await restartBrowser();
  expect((await dossier.vault.wait()).total('seconds')).toBe(1);
  expect(await dossier.vault.unlock(passphrase)).toMatchObject({ is: 'too-soon' });
  now = now.subtract({ hours: 2 });
  expect(await dossier.vault.unlock(passphrase)).toMatchObject({ is: 'too-soon' });
  now = now.add({ seconds: 4 });
  expect(await dossier.vault.unlock(passphrase)).toEqual({ is: 'right' });
  expect((await dossier.vault.wait()).blank).toBe(true);
});

test('a new passphrase takes the place of the old one, in the mirror too', async () => {
  const dossier = await sealed();
  expect(await dossier.vault.changePassphrase('wrong', 'new')).toMatchObject({ is: 'wrong' });
  expect(await dossier.vault.changePassphrase(passphrase, 'a new one')).toEqual({ is: 'right' });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const wiped = await restartBrowser();
  expect(await wiped.wasWiped()).toBe(true);
  await wiped.restoreMirror();
  expect(await wiped.vault.unlock(passphrase)).toMatchObject({ is: 'wrong' });
  expect(await wiped.vault.unlock('a new one')).toEqual({ is: 'right' });
  expect((await wiped.current())?.person).toEqual(person);
});

test('switched off, everything lies open as before', async () => {
  const plain = open();
  await fill(plain);
  const before = await plain.exportText();
  await plain.vault.turnOn(passphrase);
  expect(await plain.vault.turnOff('wrong')).toMatchObject({ is: 'wrong' });
  expect(await plain.vault.state()).toBe('open');
  expect(await plain.vault.turnOff(passphrase)).toEqual({ is: 'right' });
  expect(await plain.vault.state()).toBe('off');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  const raw = (await rawText()) + (await storageText());
  expect(raw).not.toContain('sealed');
  expect(secrets.filter((secret) => !raw.includes(secret))).toEqual([]);
  expect(await plain.fileBytes('f2')).toEqual(bytes);
  // The record that nobody had read was put aside by the vault.
  const after = JSON.parse(await plain.exportText());
  expect(after).toMatchObject({
    ...JSON.parse(before),
    quarantine: after.quarantine,
    events: [{}],
  });
});

test('a sealed record that was tampered with is put aside as it is, and the rest is read', async () => {
  const dossier = await sealed();
  const database = await rawDatabase();
  const event = await database.get('events', 'e1');
  await database.put('events', { ...event, id: 'e7' });
  database.close();
  expect((await dossier.current())?.events.map(({ id }) => id)).toEqual(['e1']);
  expect(await dossier.quarantined()).toBe(3);
  const { quarantine } = JSON.parse(await dossier.exportText());
  expect(JSON.parse(quarantine.at(-1).text)).toEqual({ ...event, id: 'e7' });
});

test('nobody at the keyboard for long enough locks; whoever works keeps it open', async () => {
  const dossier = await sealed();
  now = now.add({ minutes: 14 });
  await stayOpen(now);
  now = now.add({ minutes: 14 });
  expect(await dossier.vault.state()).toBe('open');
  now = now.add({ minutes: 1 });
  expect(await dossier.vault.state()).toBe('locked');
  await stayOpen(now);
  expect(await dossier.vault.state()).toBe('locked');
});

test('a clock set back locks, and "never" does not', async () => {
  const dossier = await sealed();
  await changeSettings(() => ({ lockAfter: null }));
  await stayOpen(now);
  now = now.add({ hours: 300 });
  expect(await dossier.vault.state()).toBe('open');
  now = now.subtract({ hours: 301 });
  expect(await dossier.vault.state()).toBe('locked');
});
