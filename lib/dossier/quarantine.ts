import type { Transaction } from './connection.ts';
import { isReadable } from './records.ts';
import { brokenSchema, type RecordStore, recordSchemas } from './schema.ts';

/** A record that could not be read, and was kept aside. */
export interface Aside {
  store: RecordStore;
  /** The field that is not as it should be; null if the whole is not. */
  field: string | null;
  /** True if this version can read it after all. */
  readable: boolean;
}

/** What lies in quarantine. */
export async function readQuarantine(
  transaction: Transaction<'readonly'>,
): Promise<readonly Aside[]> {
  const kept = await transaction.objectStore('quarantine').getAll();
  return kept.map(describe).filter((aside) => aside !== null);
}

function describe(value: unknown): Aside | null {
  const parsed = brokenSchema.safeParse(value);
  if (!parsed.success) return null;
  const { store, text } = parsed.data;
  const tried = recordSchemas[store].safeParse(recordOf(text));
  const path = tried.error?.issues[0]?.path ?? [];
  return { store, field: path.length > 0 ? path.join('.') : null, readable: tried.success };
}

/**
 * Puts what this version can read back into the dossier, unless another record has taken its place.
 * Resolves to how many came back.
 */
export async function readAgain(transaction: Transaction<'readwrite'>): Promise<number> {
  const quarantine = transaction.objectStore('quarantine');
  let back = 0;
  for (const key of await quarantine.getAllKeys()) {
    const parsed = brokenSchema.safeParse(await quarantine.get(key));
    if (!parsed.success) continue;
    const record = recordOf(parsed.data.text);
    if (!isReadable(parsed.data.store, record)) continue;
    if (!(await putIfFree(transaction, parsed.data.store, record))) continue;
    await quarantine.delete(key);
    back += 1;
  }
  return back;
}

async function putIfFree(
  transaction: Transaction<'readwrite'>,
  store: RecordStore,
  record: unknown,
): Promise<boolean> {
  const records = transaction.objectStore(store);
  const { keyPath } = records;
  const parts = [keyPath ?? []].flat().map((name) => Object(record)[name]);
  const key = Array.isArray(keyPath) ? parts : parts[0];
  if ((await records.count(key)) > 0) return false;
  await records.put(record);
  return true;
}

function recordOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
