import type * as z from 'zod/mini';
import type { Access } from './access.ts';
import { type Broken, type RecordStore, recordSchemas } from './schema.ts';
import { ifBroken } from './vault/seal.ts';
import { isSealed, openRecord, sealRecord } from './vault/sealed-record.ts';

type Read<Store extends RecordStore> = z.infer<(typeof recordSchemas)[Store]>;
/** The stores whose records belong to a person. */
type OwnedStore = Exclude<RecordStore, 'people'>;
const ownedStores = ['ticks', 'papers', 'files', 'events', 'marks'] as const;

/** Everything of one person but the person. */
export type OwnRecords = { [Store in OwnedStore]: Read<Store>[] };

/**
 * Every readable record of a store. What is broken, itself or its seal, is moved to quarantine as it lies on
 * disk, never dropped. Rejects if the database or the cipher fails: that says nothing of a record.
 */
export async function readStore<Store extends RecordStore>(
  access: Access,
  store: Store,
): Promise<Read<Store>[]> {
  const { value: raw, key } = await access.read(
    (transaction): Promise<unknown[]> => transaction.objectStore<RecordStore>(store).getAll(),
  );
  return readable(access, store, raw, key);
}

/** The same of one person, of all the other stores, as they stand at one moment; no bytes of files. */
export async function readOwn(access: Access, personId: string): Promise<OwnRecords> {
  const { value: raw, key } = await access.read(async (transaction) => {
    const all = ownedStores.map((store) =>
      transaction.objectStore<OwnedStore>(store).index('personId').getAll(personId),
    );
    return new Map((await Promise.all(all)).map((one, index) => [ownedStores[index], one]));
  });
  const own = <Store extends OwnedStore>(store: Store) =>
    readable(access, store, raw.get(store) ?? [], key);
  return {
    ticks: await own('ticks'),
    papers: await own('papers'),
    files: await own('files'),
    events: await own('events'),
    marks: await own('marks'),
  };
}

async function readable<Store extends RecordStore>(
  access: Access,
  store: Store,
  raw: readonly unknown[],
  key: CryptoKey | null,
): Promise<Read<Store>[]> {
  const schema: z.ZodMiniType<unknown> = recordSchemas[store];
  const good: Read<Store>[] = [];
  const bad: unknown[] = [];
  // A promise for each of thousands of open records would cost more than reading them.
  const opened = raw.some(isSealed)
    ? await Promise.all(raw.map((value) => opening(key, store, value)))
    : raw;
  opened.forEach((record, index) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) good.push(parsed.data as Read<Store>);
    else bad.push(raw[index]);
  });
  if (bad.length > 0) await quarantine(access, store, bad, key);
  return good;
}

/** The record, or null if its seal is broken. Rejects if something else keeps it from being opened. */
async function opening(key: CryptoKey | null, store: RecordStore, value: unknown) {
  return openRecord(key, store, value).catch((error) => ifBroken(error, null));
}

/** True if the value has the shape of its store's records, as far as it is not sealed. */
export function isReadable(store: RecordStore, value: unknown): boolean {
  return isSealed(value) || recordSchemas[store].safeParse(value).success;
}

/** A record that cannot be read, with its raw text. */
export function broken(store: RecordStore, value: unknown): Broken {
  return { store, text: JSON.stringify(value) ?? String(value) };
}

async function quarantine(
  access: Access,
  store: RecordStore,
  bad: readonly unknown[],
  key: CryptoKey | null,
): Promise<void> {
  const entries = await Promise.all(
    bad.map(async (value) => {
      const entry = broken(store, value);
      const kept = key ? await sealRecord(key, 'quarantine', entry) : entry;
      return { value, text: entry.text, kept };
    }),
  );
  await access.rawWrite(async (transaction) => {
    // Any store's keys: the compiler does not know which store it is.
    const records = transaction.objectStore<RecordStore>(store);
    for (const { value, text, kept } of entries) {
      const range = IDBKeyRange.only(keyIn(value, records.keyPath));
      // Another context may have mended or moved it since.
      if (broken(store, (await records.getAll(range))[0]).text !== text) continue;
      await transaction.objectStore('quarantine').add(kept);
      await records.delete(range);
    }
  });
}

/** The key of a stored record, which it holds itself. */
function keyIn(value: unknown, path: string | string[] | null): unknown {
  const { [String(path)]: one } = Object(value);
  return Array.isArray(path) ? path.map((part) => Object(value)[part]) : one;
}
