import type * as z from 'zod/mini';
import type { Connection, Transaction } from './connection.ts';
import { type Broken, type RecordStore, recordSchemas } from './schema.ts';

/** Every readable record of a store. What cannot be read is moved to quarantine, never dropped. */
export async function readStore<Record>(
  connection: Connection,
  store: RecordStore,
  schema: z.ZodMiniType<Record>,
): Promise<Record[]> {
  const values = await connection.run('readonly', (transaction) =>
    transaction.objectStore(store).getAll(),
  );
  const good: Record[] = [];
  for (const value of values) {
    const read = schema.safeParse(value);
    if (read.success) good.push(read.data);
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
