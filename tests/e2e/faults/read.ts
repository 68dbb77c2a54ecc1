import { bytesText, place, recordText } from './model.ts';

/** The part of the extension API that reading needs, under its name in both browsers. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

/** What lies in the database and in the mirror, read past the code of the dossier. */
export interface Found {
  state: [string, string][];
  mirror: [string, string][];
  /** Bytes that belong to no file, neither of the dossier nor of a safety copy. */
  strayBytes: string[];
}

const stores = ['people', 'ticks', 'papers', 'files', 'events', 'marks'] as const;
const metaKeys = ['current', 'exported', 'changes'] as const;

/** Reads all of it in one transaction. */
export async function readState(): Promise<Found> {
  const database = await asked(indexedDB.open('quinze'));
  const transaction = database.transaction(database.objectStoreNames);
  const state: [string, string][] = [];
  for (const name of stores) {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    keys.forEach((key, index) => {
      state.push([place(name, key), recordText(values[index])]);
    });
  }
  for (const key of metaKeys) {
    const value = await asked(transaction.objectStore('meta').get(key));
    if (value !== undefined) state.push([place('meta', key), recordText(value)]);
  }
  const snapshots = await asked(transaction.objectStore('snapshots').getAll());
  if (snapshots.length > 0) state.push(['snapshots', JSON.stringify(snapshots.map(peopleOf))]);
  const { lines, stray } = await readBytes(transaction, state, snapshots);
  database.close();
  return { state: [...state, ...lines], mirror: await readMirror(), strayBytes: stray };
}

/** The people of a safety copy. */
function peopleOf({ copy }: { copy: { people: { id: string }[] } }): string[] {
  return copy.people.map(({ id }) => id).toSorted();
}

async function readBytes(
  transaction: IDBTransaction,
  state: readonly [string, string][],
  snapshots: readonly { copy: { files: { id: string }[] } }[],
) {
  const own = new Set(state.map(([at]) => at));
  const copied = new Set(snapshots.flatMap(({ copy }) => copy.files.map(({ id }) => id)));
  const store = transaction.objectStore('bytes');
  const lines: [string, string][] = [];
  const stray: string[] = [];
  for (const key of await asked(store.getAllKeys())) {
    if (own.has(place('files', key))) {
      lines.push([place('bytes', key), describe(await asked(store.get(key)))]);
    } else if (!copied.has(String(key))) stray.push(String(key));
  }
  return { lines, stray };
}

/** Whole only if every byte is of the same write. */
function describe(bytes: unknown): string {
  if (!(bytes instanceof Uint8Array)) return 'no bytes';
  const n = new DataView(bytes.buffer).getUint32(0);
  const whole = bytes.subarray(4).every((byte) => byte === (n & 255));
  return whole ? bytesText(bytes.length, n) : 'bytes of several writes';
}

/** The mirror in the same form; fails if its text is no whole JSON. */
async function readMirror(): Promise<[string, string][]> {
  const text = (await chrome.storage.local.get('dossier-mirror'))['dossier-mirror'];
  if (typeof text !== 'string') return [];
  const copy = JSON.parse(text);
  const lines = stores.flatMap((name) => {
    const records: Record<string, unknown>[] = copy[name];
    return records.map((record): [string, string] => [
      place(name, keyOf(name, record)),
      recordText(record),
    ]);
  });
  return [...lines, [place('meta', 'current'), recordText(copy.current)]];
}

function keyOf(store: string, record: Record<string, unknown>): unknown {
  if (store === 'ticks') return [record['personId'], record['itemId']];
  if (store === 'papers') return [record['personId'], record['paperId']];
  if (store === 'marks') return [record['personId'], record['deadlineId']];
  return record['id'];
}

/** The answer to a request. */
export function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
