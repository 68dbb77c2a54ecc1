import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { salvage } from '../../../../lib/dossier/salvage.ts';
import { Store } from '../../../../lib/dossier/store.ts';
import { ben } from '../people.ts';
import { fill, passphrase, person } from './filled.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
  mergeTables: async () => undefined,
}));

const opened: Store[] = [];

function open(): Store {
  const store = new Store(new Connection());
  opened.push(store);
  return store;
}

/** The browser has cleared the database of a dossier with a vault, and was closed. */
async function wipe(): Promise<Store> {
  const dossier = open();
  await fill(dossier);
  await dossier.vault.turnOn(passphrase);
  for (const store of opened.splice(0)) store.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await fakeBrowser.storage.session.clear();
  return open();
}

/** The mirror as somebody saves it where the database cannot be opened. */
async function salvaged(): Promise<Blob> {
  const factory = indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  const saved = await salvage('0.1.0', Temporal.Instant.from('2026-11-24T09:00:00Z'));
  vi.stubGlobal('indexedDB', factory);
  if (saved?.kind !== 'mirror') throw new Error('The mirror was not saved.');
  return saved.content;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

test('a sealed mirror that was saved as text comes back with its vault into an empty dossier', async () => {
  const dossier = await wipe();
  const backup = await dossier.safety.readBackup(await salvaged());
  await dossier.safety.restore(backup, 'merge');
  expect(await dossier.vault.state()).toBe('locked');
  expect(await dossier.vault.unlock(passphrase)).toEqual({ is: 'right' });
  expect((await dossier.current())?.person).toEqual(person);
  expect(await dossier.quarantined()).toBe(2);
  await dossier.vault.finish();
  expect((await dossier.current())?.person).toEqual(person);
});

test('the same text is refused where something is, also if that came after it was read', async () => {
  const dossier = await wipe();
  const text = await salvaged();
  const backup = await dossier.safety.readBackup(text);
  await dossier.savePerson(ben);
  await expect(dossier.safety.readBackup(text)).rejects.toMatchObject({ reason: 'sealed' });
  await expect(dossier.safety.restore(backup, 'merge')).rejects.toMatchObject({ reason: 'sealed' });
  expect(await dossier.people()).toEqual([ben]);
  expect(await dossier.quarantined()).toBe(0);
});

test('who started anew goes back to a copy of another vault once their own is off', async () => {
  const dossier = await wipe();
  expect(await dossier.safety.isMirrorSealed()).toBe(true);
  await dossier.savePerson(ben);
  expect(await dossier.safety.isMirrorSealed()).toBe(false);
  await dossier.vault.turnOn('nine loud magpies in a tram');
  const copies = await dossier.safety.snapshots();
  expect(copies).toMatchObject([{ why: 'started-anew', closed: true }]);
  const id = copies[0]?.id ?? 0;
  await expect(dossier.safety.goBackTo(id)).rejects.toMatchObject({ problem: 'other-passphrase' });
  expect(await dossier.people()).toEqual([ben]);
  expect(await dossier.quarantined()).toBe(0);
  await dossier.vault.turnOff('nine loud magpies in a tram');
  expect(await dossier.safety.snapshots()).toMatchObject([{ closed: false }]);
  await dossier.safety.goBackTo(id);
  expect(await dossier.vault.unlock(passphrase)).toEqual({ is: 'right' });
  expect((await dossier.current())?.person).toEqual(person);
  expect(await dossier.quarantined()).toBe(2);
});
