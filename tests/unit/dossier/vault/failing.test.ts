import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { Store } from '../../../../lib/dossier/store.ts';
import { keyOf, seal } from '../../../../lib/dossier/vault/seal.ts';
import { rawDatabase } from '../people.ts';
import { bytes, fill, passphrase, person, secrets } from './filled.ts';
import { rawText, storageText } from './raw.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
  mergeTables: async () => undefined,
}));

let dossier: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  dossier = new Store(new Connection());
  await fill(dossier);
});

afterEach(() => {
  dossier.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What is sealed for a place fails in this way from now on. */
function failing(method: 'encrypt' | 'decrypt', place: string): void {
  const real = crypto.subtle[method].bind(crypto.subtle);
  vi.spyOn(crypto.subtle, method).mockImplementation(async (settings, key, data) => {
    const { additionalData } = Object(settings);
    if (new TextDecoder().decode(additionalData).startsWith(`quinze 1 ${place}`))
      throw new RangeError('no memory is left');
    return real(settings, key, data);
  });
}

test.each(['bytes f1', 'events', 'quarantine'])(
  'while %s cannot be opened for another reason than damage, the key is kept',
  async (place) => {
    await dossier.vault.turnOn(passphrase);
    failing('decrypt', place);
    await expect(dossier.vault.turnOff(passphrase)).rejects.toMatchObject({ problem: 'broken' });
    expect(await dossier.vault.state()).toBe('opening');
    vi.restoreAllMocks();
    expect(await dossier.vault.turnOff(passphrase)).toEqual({ is: 'right' });
    expect(await dossier.vault.state()).toBe('off');
    expect(await dossier.fileBytes('f1')).toEqual(bytes);
    expect(await rawText()).not.toContain('sealed');
  },
);

test('a vault that could not seal everything says so, and goes on with its own passphrase alone', async () => {
  failing('encrypt', 'bytes f1');
  expect(await dossier.vault.turnOn(passphrase)).toBe(false);
  expect(await dossier.vault.state()).toBe('sealing');
  vi.restoreAllMocks();
  await expect(dossier.vault.turnOn('another passphrase')).rejects.toMatchObject({
    problem: 'broken',
  });
  expect(await dossier.vault.turnOn(passphrase)).toBe(true);
  const raw = (await rawText()) + (await storageText());
  expect(secrets.filter((secret) => raw.includes(secret))).toEqual([]);
  expect(await dossier.fileBytes('f1')).toEqual(bytes);
  expect((await dossier.current())?.person).toEqual(person);
  await expect(dossier.vault.turnOn(passphrase)).rejects.toMatchObject({ problem: 'broken' });
});

test.each(['people', 'events'])(
  'records of %s that cannot be opened for another reason than damage are not put aside',
  async (store) => {
    await dossier.vault.turnOn(passphrase);
    const before = await rawText();
    failing('decrypt', store);
    await expect(dossier.current()).rejects.toMatchObject({ problem: 'broken' });
    await expect(dossier.exportText()).rejects.toMatchObject({ problem: 'broken' });
    await expect(dossier.safety.makeBackup('0.1.0')).rejects.toMatchObject({ problem: 'broken' });
    expect(await rawText()).toBe(before);
    vi.restoreAllMocks();
    expect((await dossier.current())?.events).toMatchObject([{ id: 'e1' }]);
    expect(await dossier.quarantined()).toBe(2);
  },
);

test('what is in quarantine and cannot be opened for another reason than damage is not said to be nothing', async () => {
  await dossier.vault.turnOn(passphrase);
  failing('decrypt', 'quarantine');
  await expect(dossier.safety.quarantine()).rejects.toMatchObject({ problem: 'broken' });
  await expect(dossier.safety.readAgain()).rejects.toMatchObject({ problem: 'broken' });
  vi.restoreAllMocks();
  expect(await dossier.safety.quarantine()).toHaveLength(2);
});

test('a record whose seal holds, and that is none, is put aside', async () => {
  await dossier.vault.turnOn(passphrase);
  const database = await rawDatabase();
  const event = await database.get('events', 'e1');
  const { 'vault-key': held } = await fakeBrowser.storage.session.get('vault-key');
  const key = await keyOf(Uint8Array.fromBase64(Object(held).key));
  const text = await seal(key, 'events ["e1"]', new TextEncoder().encode('{'));
  await database.put('events', { ...event, sealed: text.toBase64() });
  database.close();
  expect((await dossier.current())?.events).toEqual([]);
  expect(await dossier.quarantined()).toBe(3);
});

test('a vault that could not seal a record is not on, and nothing is said to be encrypted', async () => {
  const before = await dossier.exportText();
  failing('encrypt', 'events');
  await expect(dossier.vault.turnOn(passphrase)).rejects.toMatchObject({ problem: 'broken' });
  vi.restoreAllMocks();
  expect(await dossier.vault.state()).toBe('off');
  expect(await dossier.exportText()).toBe(before);
});
