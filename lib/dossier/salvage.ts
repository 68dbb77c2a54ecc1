import { type IDBPDatabase, openDB } from 'idb';
import { words } from './backup/words.ts';
import { type Packed, pack, zipOf } from './backup/zip-write.ts';
import { readMirror } from './mirror.ts';

/** What could be read where the dossier cannot be opened. */
export interface Salvaged {
  /**
   * The database itself as a zip file, or the mirror as text that can be restored like a
   * backup; a sealed one only into an empty dossier, with its vault.
   */
  kind: 'database' | 'mirror';
  content: Blob;
}

const name = 'quinze';
/** In milliseconds. Where another tab is in the way, opening never ends. */
const patience = 3000;

/** True if there is something that `salvage` may be able to read. */
export async function canSalvage(): Promise<boolean> {
  const [there, mirror] = await Promise.all([
    isThere().catch(() => false),
    readMirror().catch(() => null),
  ]);
  return there || mirror !== null;
}

/**
 * Reads the database at whatever version it has, without upgrading it and without understanding it; if
 * that fails, the mirror. Changes nothing. Null if neither can be read.
 */
export async function salvage(app: string, at: Temporal.Instant): Promise<Salvaged | null> {
  const database = await openAsItIs().catch(() => null);
  if (database) {
    try {
      return { kind: 'database', content: await readAll(database, app, at) };
    } catch {
      // The mirror is left.
    } finally {
      database.close();
    }
  }
  const mirror = await readMirror().catch(() => null);
  if (!mirror) return null;
  const content = new Blob([JSON.stringify(mirror, null, 2)], { type: 'application/json' });
  return { kind: 'mirror', content };
}

async function isThere(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some((database) => database.name === name);
}

async function openAsItIs(): Promise<IDBPDatabase | null> {
  if (!(await isThere())) return null;
  // Should it vanish in between, it is not made anew.
  const opening = openDB(name, undefined, {
    upgrade: (_database, _from, _to, transaction) => transaction.abort(),
  });
  const { promise: late, reject: giveUp } = Promise.withResolvers<never>();
  const timer = setTimeout(() => giveUp(new Error('the database does not open')), patience);
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(database: IDBPDatabase, app: string, at: Temporal.Instant): Promise<Blob> {
  const entries: Packed[] = [];
  const stores: Record<string, unknown[]> = {};
  for (const store of database.objectStoreNames) {
    const records: unknown[] = [];
    for (const key of await database.getAllKeys(store)) {
      records.push({ key, ...(await recordOf(database, store, key, entries)) });
    }
    stores[store] = records;
  }
  const raw = { format: 'quinze-raw', app, at: at.toString(), version: database.version, stores };
  const encoder = new TextEncoder();
  const day = at.toString({ smallestUnit: 'minute' });
  return zipOf(
    [
      pack('README.txt', encoder.encode(words.en.salvaged(day, app))),
      pack('raw.json', encoder.encode(JSON.stringify(raw, inText, 2))),
      ...entries,
    ],
    at,
  );
}

async function recordOf(
  database: IDBPDatabase,
  store: string,
  key: IDBValidKey,
  entries: Packed[],
): Promise<object> {
  try {
    const value: unknown = await database.get(store, key);
    if (!(value instanceof Uint8Array)) return { value };
    const bytes = `bytes/${entries.length + 1}`;
    entries.push(pack(bytes, new Uint8Array(value)));
    return { bytes };
  } catch (error) {
    return { unreadable: String(error) };
  }
}

/** Bytes inside a record, as text. */
function inText(_: string, value: unknown): unknown {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  return bytes instanceof Uint8Array ? { base64: bytes.toBase64() } : value;
}
