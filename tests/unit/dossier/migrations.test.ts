import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../lib/dossier/connection.ts';
import { type Migration, migrations } from '../../../lib/dossier/migrations/all.ts';
import { openDossier } from '../../../lib/dossier/open.ts';
import { DossierError } from '../../../lib/dossier/problem.ts';
import { asha, rawDatabase } from './people.ts';

/** What a database of version N holds: one example file per version, named by it. */
interface Example {
  version: number;
  stores: Record<string, { key?: IDBValidKey; value: unknown }[]>;
  /** What the dossier of today says of it. */
  current: unknown;
  quarantined: number;
}

const examples = Object.values(
  import.meta.glob<Example>('./examples/*.json', { eager: true, import: 'default' }),
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => vi.unstubAllGlobals());

test('each version has its example', () => {
  expect(examples.map(({ version }) => version).toSorted()).toEqual(
    migrations.map((_, index) => index + 1),
  );
});

test.each(examples)('the dossier reads the data of version $version', async (example) => {
  await fill(example);
  const dossier = await openDossier();
  expect(await dossier.current()).toEqual(example.current);
  expect(await dossier.quarantined()).toBe(example.quarantined);
  dossier.close();
});

test('migrations run in their order, each once, from whatever version is there', async () => {
  for (const from of migrations.keys()) {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const ran: number[] = [];
    const noted = migrations.map(
      (step, index): Migration =>
        (database, transaction) => {
          ran.push(index + 1);
          step(database, transaction);
        },
    );
    const old = new Connection(migrations.slice(0, from));
    if (from > 0) await old.ready();
    old.close();
    (await openDossier(new Connection(noted))).close();
    expect(ran).toEqual(migrations.map((_, index) => index + 1).slice(from));
  }
});

/** Everything in the database, whatever stores it has. */
async function everything(): Promise<unknown> {
  const database = await rawDatabase();
  const stores: Record<string, unknown> = {};
  for (const store of database.objectStoreNames) {
    stores[store] = [await database.getAllKeys(store), await database.getAll(store)];
  }
  database.close();
  return { version: database.version, stores };
}

async function fill(example: Example): Promise<void> {
  const old = new Connection(migrations.slice(0, example.version));
  await old.ready();
  old.close();
  const database = await rawDatabase();
  for (const [store, records] of Object.entries(example.stores)) {
    for (const { key, value } of records) await database.put(store, value, key);
  }
  database.close();
}

test.each(examples)(
  'a failure at any step from version $version keeps all old data',
  async (example) => {
    const more: Migration[] = [...migrations, () => undefined, () => undefined];
    for (let failing = example.version; failing < more.length; failing += 1) {
      for (const half of ['before', 'after'] as const) {
        vi.stubGlobal('indexedDB', new IDBFactory());
        await fill(example);
        const before = await everything();
        const steps = more.map(
          (step, index): Migration =>
            (database, transaction) => {
              if (index === failing && half === 'before') throw new Error('half way');
              step(database, transaction);
              if (index !== failing) return;
              transaction.objectStore('people').clear();
              throw new Error('half way');
            },
        );
        await expect(openDossier(new Connection(steps))).rejects.toMatchObject({
          problem: 'broken',
        });
        expect(await everything()).toEqual(before);
      }
    }
  },
);

const requests = ['add', 'put', 'delete', 'get', 'getAll', 'openCursor'] as const;

/** Ends the upgrade at its `nth` request from now on. Returns whether it came so far. */
function endAt(nth: number): () => boolean {
  let count = 0;
  for (const name of requests) {
    const real: (...args: unknown[]) => IDBRequest = Object(IDBObjectStore.prototype)[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = real.apply(this, args);
      if (this.transaction.mode === 'versionchange') count += 1;
      if (count === nth) this.transaction.abort();
      return request;
    });
  }
  return () => count >= nth;
}

test.each(examples.filter(({ version }) => version < migrations.length))(
  'an upgrade from version $version that ends at any of its requests keeps all old data, and the next one goes through',
  async (example) => {
    let ends = 0;
    for (let reached = true; reached; ends += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      await fill(example);
      const before = await everything();
      const came = endAt(ends + 1);
      const opening = openDossier();
      const outcome = await opening.then(
        (dossier) => dossier.close(),
        (error: unknown) => error,
      );
      vi.restoreAllMocks();
      reached = came();
      if (!reached) break;
      expect(outcome).toBeInstanceOf(DossierError);
      expect(await everything()).toEqual(before);
      const dossier = await openDossier();
      expect(await dossier.current()).toEqual(example.current);
      dossier.close();
    }
    expect(ends).toBeGreaterThan(5);
  },
);

test.each(examples)(
  'an upgrade from version $version leaves a safety copy of the old data',
  async (example) => {
    await fill(example);
    const steps: Migration[] = [
      ...migrations,
      (_, transaction) => void transaction.objectStore('people').clear(),
    ];
    const at = Temporal.Instant.from('2026-11-24T09:00:00Z');
    (await openDossier(new Connection(steps, () => at))).close();
    const database = await rawDatabase();
    const snapshots = await database.getAll('snapshots');
    database.close();
    expect(snapshots.find(({ why }) => why === 'before-upgrade')).toMatchObject({
      at: '2026-11-24T09:00:00Z',
      why: 'before-upgrade',
      copy: {
        version: example.version,
        people: example.stores['people']?.map(({ value }) => value),
        ticks: expect.arrayContaining(example.stores['ticks']?.map(({ value }) => value) ?? []),
      },
    });
  },
);

test('an upgrade for which the disk has no room says so', async () => {
  const [example] = examples;
  if (!example) throw new Error('There is no example.');
  await fill(example);
  vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(openDossier()).rejects.toMatchObject({ problem: 'full' });
  vi.restoreAllMocks();
});

test('a migration that fails keeps the old data and says so', async () => {
  const first = await openDossier();
  await first.savePerson(asha);
  await first.addEvent({ id: 'e1', personId: asha.id, kind: 'file-posted', on: '2026-10-02' });
  first.close();
  const failing = new Connection([
    ...migrations,
    (database) => {
      database.deleteObjectStore('events');
      throw new Error('half way');
    },
  ]);
  const error = await openDossier(failing).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DossierError);
  expect(error).toMatchObject({ problem: 'broken', cause: { message: 'half way' } });
  const database = await rawDatabase();
  expect(database.version).toBe(migrations.length);
  expect(await database.count('events')).toBe(1);
  database.close();
});

test('an older version that stays open blocks, and the way is free once it has gone', async () => {
  const older = await openDB('quinze', migrations.length, {
    upgrade: (database) => void database.createObjectStore('people'),
  });
  const next = new Connection([...migrations, () => undefined]);
  await expect(openDossier(next)).rejects.toMatchObject({ problem: 'blocked' });
  older.close();
  const dossier = await openDossier(next);
  expect(await dossier.quarantined().catch(() => 'no store')).toBe('no store');
  dossier.close();
});
