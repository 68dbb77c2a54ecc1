import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { Store } from '../../../../lib/dossier/store.ts';
import { bytes, fileOf, fill, passphrase, person, secrets } from './filled.ts';
import { rawText, storageText } from './raw.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
  mergeTables: async () => undefined,
}));

let one: Store;
let two: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  [one, two] = [new Store(new Connection()), new Store(new Connection())];
  await fill(one);
});

afterEach(() => {
  one.close();
  two.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function event(index: number) {
  return {
    id: `new-${index}`,
    personId: person.id,
    kind: 'called',
    on: '2026-11-24',
    note: 'a secret word',
  } as const;
}

/** Writes without a pause, until it is told to stop; returns what was confirmed as saved. */
async function writeOn(store: Store, state: { stop: boolean }): Promise<string[]> {
  const saved: string[] = [];
  for (let index = 0; !state.stop; index += 1) {
    await store.addEvent(event(index));
    await store.addFiles([
      { file: { ...fileOf(`new-${index}`), about: `event:new-${index}` }, bytes },
    ]);
    saved.push(`new-${index}`);
  }
  return saved;
}

async function during(change: () => Promise<unknown>): Promise<void> {
  const state = { stop: false };
  const writing = writeOn(two, state);
  await change();
  state.stop = true;
  const saved = await writing;
  const records = await one.current();
  expect(saved.length).toBeGreaterThan(0);
  for (const id of saved) {
    expect(records?.events.find((one) => one.id === id)?.note).toBe('a secret word');
    expect(await one.fileBytes(id)).toEqual(bytes);
  }
}

test('what another context writes meanwhile is neither lost nor left open', async () => {
  await during(() => one.vault.turnOn(passphrase));
  const raw = (await rawText()) + (await storageText());
  expect([...secrets, 'a secret word'].filter((secret) => raw.includes(secret))).toEqual([]);
  await during(() => one.vault.turnOff(passphrase));
  expect(await rawText()).not.toContain('sealed');
});

test('one vault is enough: a second context that switches it on as well changes nothing', async () => {
  const both = await Promise.allSettled([
    one.vault.turnOn(passphrase),
    two.vault.turnOn('another passphrase'),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await one.current())?.person).toEqual(person);
  expect((await two.current())?.person).toEqual(person);
});

test('everything deleted leaves nothing, and no other context writes it back', async () => {
  await one.vault.turnOn(passphrase);
  expect(await two.people()).toHaveLength(1);
  const late = Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => two.savePerson({ ...person, name: `Late ${index}` })),
  );
  await one.deleteEverything();
  expect((await late).at(-1)?.status).toBe('rejected');
  await expect(two.savePerson(person)).rejects.toMatchObject({ problem: 'erased' });
  await expect(two.current()).rejects.toMatchObject({ problem: 'erased' });
  await expect(one.savePerson(person)).rejects.toMatchObject({ problem: 'erased' });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  const fresh = new Store(new Connection());
  expect(await fresh.current()).toBeNull();
  expect(await fresh.wasWiped()).toBe(false);
  expect(await fresh.vault.state()).toBe('off');
  expect(await rawText()).not.toMatch(/Late|sealed|Asha/);
  await fresh.savePerson(person);
  await expect(two.savePerson({ ...person, name: 'Late' })).rejects.toMatchObject({
    problem: 'erased',
  });
  expect((await fresh.current())?.person).toEqual(person);
  fresh.close();
});

test('everything can be deleted while it is locked', async () => {
  await one.vault.turnOn(passphrase);
  await one.vault.lock();
  await one.deleteEverything();
  const fresh = new Store(new Connection(), undefined, true);
  expect(await fresh.current()).toBeNull();
  await one.deleteEverything().catch(() => undefined);
  fresh.close();
});
