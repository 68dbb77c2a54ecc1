import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../../lib/dossier/connection.ts';
import { Store } from '../../../../lib/dossier/store.ts';
import { bytes, fill, passphrase, secrets } from './filled.ts';
import { rawText, storageText } from './raw.ts';

// 15 MB of filler say nothing in a database in memory; the scenario `vault` looks at the disk.
vi.mock(import('../../../../lib/dossier/vault/scrub.ts'), async (original) => ({
  ...(await original()),
  scrubDatabase: async () => undefined,
  mergeTables: async () => undefined,
}));

/** Ends everything before a step: nothing that comes later happens. */
class Killer {
  steps = 0;
  readonly #last: number;

  constructor(last: number) {
    this.#last = last;
  }

  step(): void {
    this.steps += 1;
    if (this.steps > this.#last) throw new Error('killed');
  }

  get killed(): boolean {
    return this.steps > this.#last;
  }
}

/** A dossier whose writes, to the database and to the storage areas, may be the last. */
function mortal(killer: Killer): Store {
  const connection = new Connection();
  const run = connection.run.bind(connection);
  vi.spyOn(connection, 'run').mockImplementation(async (mode, work) => {
    if (mode === 'readwrite') killer.step();
    return run(mode, work);
  });
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    for (const name of ['set', 'remove', 'clear'] as const) {
      const real: (argument: never) => Promise<void> = area[name].bind(area);
      vi.spyOn(area, name).mockImplementation(async (argument: unknown) => {
        killer.step();
        return real(argument as never);
      });
    }
  }
  return new Store(connection);
}

let plain: unknown;

function comparable(text: string): unknown {
  // A record that nobody had read is put aside on the way; it is there in either place.
  const { people, ticks, papers, files, marks, events, quarantine } = JSON.parse(text);
  return { people, ticks, papers, files, marks, broken: events.length + quarantine.length };
}

async function afterTheKill(): Promise<Store> {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
  return new Store(new Connection());
}

async function expectEverything(dossier: Store): Promise<void> {
  expect(comparable(await dossier.exportText())).toEqual(plain);
  expect(await dossier.fileBytes('f1')).toEqual(bytes);
  expect(await dossier.fileBytes('f2')).toEqual(bytes);
}

async function expectSealed(): Promise<void> {
  const raw = (await rawText()) + (await storageText());
  expect(secrets.filter((secret) => raw.includes(secret))).toEqual([]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const dossier = new Store(new Connection());
  await fill(dossier);
  plain = comparable(await dossier.exportText());
  dossier.close();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const kills = Array.from({ length: 18 }, (_, index) => index);

test.each(kills)('killed after step %i of switching on, nothing is lost', async (last) => {
  const killer = new Killer(last);
  const dying = mortal(killer);
  await dying.vault.turnOn(passphrase).catch(() => undefined);
  dying.close();
  const dossier = await afterTheKill();
  if ((await dossier.vault.state()) === 'off') {
    await expectEverything(dossier);
    await dossier.vault.turnOn(passphrase);
  } else {
    expect(await dossier.vault.unlock(passphrase)).toEqual({ is: 'right' });
    await expectEverything(dossier);
    await dossier.vault.finish();
  }
  await expectEverything(dossier);
  await expectSealed();
  dossier.close();
});

test.each(kills)('killed after step %i of switching off, nothing is lost', async (last) => {
  const before = new Store(new Connection());
  await before.vault.turnOn(passphrase);
  before.close();
  const killer = new Killer(last);
  const dying = mortal(killer);
  await dying.vault.turnOff(passphrase).catch(() => undefined);
  dying.close();
  const dossier = await afterTheKill();
  if ((await dossier.vault.state()) !== 'off') {
    expect(await dossier.vault.unlock(passphrase)).toEqual({ is: 'right' });
    await expectEverything(dossier);
    await dossier.vault.finish();
  }
  await expectEverything(dossier);
  dossier.close();
});

test('the kills above reach past the end of both ways', async () => {
  const killer = new Killer(Number.POSITIVE_INFINITY);
  const dossier = mortal(killer);
  await dossier.vault.turnOn(passphrase);
  expect(killer.steps).toBeLessThan(kills.length);
  expect(killer.steps).toBeGreaterThan(6);
  killer.steps = 0;
  await dossier.vault.turnOff(passphrase);
  expect(killer.steps).toBeLessThan(kills.length);
  expect(await dossier.vault.state()).toBe('off');
  dossier.close();
});
