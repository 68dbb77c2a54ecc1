import type { Access, Writing } from './access.ts';
import { orDossierError } from './problem.ts';
import { isReadable } from './records.ts';
import { brokenSchema, type RecordStore, recordSchemas } from './schema.ts';
import { ifBroken } from './vault/seal.ts';
import { isSealed, openRecord, sealRecord } from './vault/sealed-record.ts';

/** A record that could not be read, and was kept aside. */
export interface Aside {
  store: RecordStore;
  /** The field that is not as it should be; null if the whole is not. */
  field: string | null;
  /** True if this version can read it after all. */
  readable: boolean;
}

/** What lies in quarantine, opened. */
export interface Opened {
  key: number;
  /** As it lies on disk. */
  raw: unknown;
  store: RecordStore;
  /** What was put aside; undefined if its text is none. */
  record: unknown;
  /** The same as its store keeps it: sealed where the vault is on. */
  ready: unknown;
}

/**
 * Reads and opens what lies in quarantine. What is no entry of a quarantine is left out. Rejects with a
 * `DossierError`.
 */
export async function readAside(access: Access): Promise<Opened[]> {
  const { value, key } = await access.read(async (transaction) => ({
    keys: await transaction.objectStore('quarantine').getAllKeys(),
    values: await transaction.objectStore('quarantine').getAll(),
  }));
  return orDossierError(openAside(key, value));
}

async function openAside(
  key: CryptoKey | null,
  { keys, values }: { keys: readonly number[]; values: readonly unknown[] },
): Promise<Opened[]> {
  const opened = await Promise.all(
    keys.map(async (at, index) => {
      const raw = values[index];
      const entry = await openRecord(key, 'quarantine', raw).catch((error) =>
        ifBroken(error, null),
      );
      const parsed = brokenSchema.safeParse(entry);
      if (!parsed.success) return null;
      const { store, text } = parsed.data;
      // It may have been put aside because its seal was broken.
      const record = await openRecord(key, store, recordOf(text)).catch((error) =>
        ifBroken(error, undefined),
      );
      const ready = key ? await sealRecord(key, store, record) : record;
      return { key: at, raw, store, record, ready };
    }),
  );
  return opened.filter((one) => one !== null);
}

/** What stands in its way. */
export function describeAside({ store, record }: Opened): Aside {
  const tried = recordSchemas[store].safeParse(record);
  const path = tried.error?.issues[0]?.path ?? [];
  return { store, field: path.length > 0 ? path.join('.') : null, readable: tried.success };
}

/**
 * Puts what this version can read back into the dossier, unless another record has taken its place.
 * Resolves to how many came back.
 */
export async function putAgain(transaction: Writing, found: readonly Opened[]): Promise<number> {
  const quarantine = transaction.objectStore('quarantine');
  let back = 0;
  for (const { key, raw, store, record, ready } of found) {
    if (isSealed(record) || !isReadable(store, record)) continue;
    // Another context may have put it back, or sealed it, since.
    if (JSON.stringify(await quarantine.get(key)) !== JSON.stringify(raw)) continue;
    if (!(await putIfFree(transaction, store, ready))) continue;
    await quarantine.delete(key);
    back += 1;
  }
  return back;
}

async function putIfFree(
  transaction: Writing,
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
