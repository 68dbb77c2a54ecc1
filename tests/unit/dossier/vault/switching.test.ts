import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { Store } from '../../../../lib/dossier/store.ts';
import { fill, passphrase } from './filled.ts';
import { held } from './held.ts';

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

test('while files are being sealed, every context says so, and how many are done', async () => {
  const second = held('encrypt', 'bytes f2');
  const done = dossier.vault.turnOn(passphrase);
  await second.reached;
  const other = new Store(new Connection());
  for (const store of [dossier, other]) {
    expect(await store.vault.state()).toBe('sealing');
    expect(await store.vault.progress()).toEqual({ done: 1, of: 2 });
  }
  // A lock takes the key from every context; what has begun goes on.
  await other.vault.lock();
  expect(await dossier.vault.state()).toBe('locked');
  await other.vault.unlock(passphrase);
  second.go();
  expect(await done).toBe(true);
  expect(await other.vault.state()).toBe('open');
  other.close();
});

test('while files are being opened again, the page hears of it, and how many are done', async () => {
  await dossier.vault.turnOn(passphrase);
  const heard: Promise<string>[] = [];
  dossier.onChange(() => heard.push(dossier.vault.state()));
  const second = held('decrypt', 'bytes f2');
  const done = dossier.vault.turnOff(passphrase);
  await second.reached;
  expect(await dossier.vault.state()).toBe('opening');
  expect(await dossier.vault.progress()).toEqual({ done: 1, of: 2 });
  expect(await Promise.all(heard)).toContain('opening');
  second.go();
  expect(await done).toEqual({ is: 'right' });
  expect(await dossier.vault.state()).toBe('off');
  expect(await dossier.vault.progress()).toEqual({ done: 0, of: 2 });
});
