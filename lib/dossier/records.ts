import type * as z from 'zod/mini';
import type { Access, Reading } from './access.ts';
import { type Broken, type RecordStore, recordSchemas } from './schema.ts';
import { isSealed, openRecord, sealRecord } from './vault/sealed-record.ts';

type Read<Store extends RecordStore> = z.infer<(typeof recordSchemas)[Store]>;
/** The stores whose records belong to a person. */
type OwnedStore = Exclude<RecordStore, 'people'>;

interface Raw {
  keys: IDBValidKey[];
  values: unknown[];
}

/**
 * Every readable record of a store. What cannot be read or opened is moved to quarantine as it lies
 * on disk, never dropped.
 */
export function readStore<Store extends RecordStore>(
  access: Access,
  store: Store,
): Promise<Read<Store>[]> {
  return readable(access, store, async (transaction) => {
    const records = transaction.objectStore<RecordStore>(store);
    return { keys: await records.getAllKeys(), values: await records.getAll() };
  });
}

/** The same, of one person only. */
export function readOwn<Store extends OwnedStore>(
  access: Access,
  store: Store,
  personId: string,
): Promise<Read<Store>[]> {
  return readable(access, store, async (transaction) => {
    const own = transaction.objectStore<OwnedStore>(store).index('personId');
    return { keys: await own.getAllKeys(personId), values: await own.getAll(personId) };
  });
}

async function readable<Store extends RecordStore>(
  access: Access,
  store: Store,
  read: (transaction: Reading) => Promise<Raw>,
): Promise<Read<Store>[]> {
  const { value: raw, key } = await access.read(read);
  const opened = await Promise.all(raw.values.map((value) => opening(key, store, value)));
  const schema: z.ZodMiniType<unknown> = recordSchemas[store];
  const good: Read<Store>[] = [];
  const bad: { at: IDBValidKey; value: unknown }[] = [];
  opened.forEach((record, index) => {
    const parsed = schema.safeParse(record);
    const at = raw.keys[index];
    if (parsed.success) good.push(parsed.data as Read<Store>);
    else if (at !== undefined) bad.push({ at, value: raw.values[index] });
  });
  if (bad.length > 0) await quarantine(access, store, bad, key);
  return good;
}

/** The record, or null if it cannot be opened. */
async function opening(key: CryptoKey | null, store: RecordStore, value: unknown) {
  return openRecord(key, store, value).catch(() => null);
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
  bad: readonly { at: IDBValidKey; value: unknown }[],
  key: CryptoKey | null,
): Promise<void> {
  const entries = await Promise.all(
    bad.map(async ({ at, value }) => {
      const entry = broken(store, value);
      return {
        at,
        text: entry.text,
        kept: key ? await sealRecord(key, 'quarantine', entry) : entry,
      };
    }),
  );
  await access.rawWrite(async (transaction) => {
    // Any store's keys: the compiler does not know which store it is.
    const records = transaction.objectStore<RecordStore>(store);
    for (const { at, text, kept } of entries) {
      const range = IDBKeyRange.only(at);
      // Another context may have mended or moved it since.
      if (broken(store, (await records.getAll(range))[0]).text !== text) continue;
      await transaction.objectStore('quarantine').add(kept);
      await records.delete(range);
    }
  });
}
