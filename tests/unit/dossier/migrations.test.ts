import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Connection } from '../../../lib/dossier/connection.ts';
import { migrations } from '../../../lib/dossier/migrations/all.ts';
import { openDossier } from '../../../lib/dossier/open.ts';
import { DossierError } from '../../../lib/dossier/problem.ts';
import { rawDatabase } from './people.ts';

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
  const old = new Connection(migrations.slice(0, example.version));
  await old.ready();
  old.close();
  const database = await rawDatabase();
  for (const [store, records] of Object.entries(example.stores)) {
    for (const { key, value } of records) await database.put(store, value, key);
  }
  database.close();
  const dossier = await openDossier();
  expect(await dossier.current()).toEqual(example.current);
  expect(await dossier.quarantined()).toBe(example.quarantined);
  dossier.close();
});

test('a migration that fails keeps the old data and says so', async () => {
  const first = await openDossier();
  await first.addEvent({ id: 'e1', personId: 'p1', kind: 'file-posted', on: '2026-10-02' });
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
