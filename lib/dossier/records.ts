import type * as z from 'zod/mini';
import type { Connection, Transaction } from './connection.ts';
import { type Broken, type RecordStore, recordSchemas } from './schema.ts';

type Read<Store extends RecordStore> = z.infer<(typeof recordSchemas)[Store]>;
/** The stores whose records belong to a person. */
type OwnedStore = Exclude<RecordStore, 'people'>;

/** Every readable record of a store. What cannot be read is moved to quarantine, never dropped. */
export function readStore<Store extends RecordStore>(
  connection: Connection,
  store: Store,
): Promise<Read<Store>[]> {
  return readable(connection, store, (transaction) => transaction.objectStore(store).getAll());
}

/** The same, of one person only. */
export function readOwn<Store extends OwnedStore>(
  connection: Connection,
  store: Store,
  personId: string,
): Promise<Read<Store>[]> {
  return readable(connection, store, (transaction) =>
    transaction.objectStore<OwnedStore>(store).index('personId').getAll(personId),
  );
}

async function readable<Store extends RecordStore>(
  connection: Connection,
  store: Store,
  read: (transaction: Transaction<'readonly'>) => Promise<unknown[]>,
): Promise<Read<Store>[]> {
  const values = await connection.run('readonly', read);
  const schema: z.ZodMiniType<unknown> = recordSchemas[store];
  const good: Read<Store>[] = [];
  for (const value of values) {
    const parsed = schema.safeParse(value);
    if (parsed.success) good.push(parsed.data as Read<Store>);
  }
  if (good.length < values.length) {
    await connection.run('readwrite', (transaction) => quarantine(transaction, store));
  }
  return good;
}

/** True if the value has the shape of its store's records. */
export function isReadable(store: RecordStore, value: unknown): boolean {
  return recordSchemas[store].safeParse(value).success;
}

/** A record that cannot be read, with its raw text. */
export function broken(store: RecordStore, value: unknown): Broken {
  return { store, text: JSON.stringify(value) ?? String(value) };
}

async function quarantine(
  transaction: Transaction<'readwrite'>,
  store: RecordStore,
): Promise<void> {
  const records = transaction.objectStore(store);
  const kept = transaction.objectStore('quarantine');
  for (const key of await records.getAllKeys()) {
    const value = await records.get(key);
    if (isReadable(store, value)) continue;
    await kept.add(broken(store, value));
    await records.delete(key);
  }
}
