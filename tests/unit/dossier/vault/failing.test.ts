import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { Store } from '../../../../lib/dossier/store.ts';
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
