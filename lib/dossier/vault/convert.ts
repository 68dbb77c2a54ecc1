import { type Access, headerIn, isSame, type Writing, writing } from '../access.ts';
import type { Transaction } from '../connection.ts';
import { progressKey, vaultKey } from '../meta.ts';
import { broken, isReadable } from '../records.ts';
import { copySchema, type RecordStore, recordStores } from '../schema.ts';
import { openCopy, sealCopy } from './copies.ts';
import type { Header } from './header.ts';
import { ifBroken } from './seal.ts';
import { areSealed, openBytes, openRecord, sealBytes, sealRecord } from './sealed-record.ts';

const converted = [...recordStores, 'quarantine', 'snapshots'] as const;
type ConvertedStore = (typeof converted)[number];
type Direction = 'seal' | 'open';

interface Entry {
  store: ConvertedStore;
  /** Null for one that is new. */
  at: IDBValidKey | null;
  /** Undefined for one that goes. */
  value: unknown;
}

/**
 * Seals (or opens) every record, every quarantined text and every safety copy, and puts the header
 * in place (or takes it away), in one transaction. Begins again if somebody writes in between, so
 * that nothing newer is lost.
 */
export function convertRecords(
  access: Access,
  key: CryptoKey,
  direction: Direction,
  expected: Header | null,
  next: Header | null,
): Promise<void> {
  return writing('exclusive', async () => {
    for (;;) {
      const before = await access.raw(readAll);
      const after = await Promise.all(before.map((entry) => convertEntry(key, direction, entry)));
      const done = await access.rawWrite(async (transaction) => {
        if (!isSame(expected, await headerIn(transaction)))
          throw new Error('the vault has changed');
        // Who writes without the lock (a quarantine) is noticed here.
        if (!isEqual(before, await readAll(transaction))) return false;
        for (const entry of after.flat()) await place(transaction, entry);
        const meta = transaction.objectStore('meta');
        await meta.delete(progressKey);
        if (next) await meta.put(next, vaultKey);
        else await meta.delete(vaultKey);
        return true;
      });
      if (done) return;
    }
  });
}

/**
 * Seals (or opens) the bytes of files, each in a transaction of its own, since no transaction waits
 * for the cipher. Each notes how many are done. May be stopped anywhere and called again.
 */
export async function convertBytes(
  access: Access,
  key: CryptoKey,
  direction: Direction,
  header: Header,
): Promise<void> {
  const ids = await access.raw((transaction) => transaction.objectStore('bytes').getAllKeys());
  for (const [index, id] of ids.entries()) {
    const before = await access.raw((transaction) => transaction.objectStore('bytes').get(id));
    if (before === undefined || areSealed(before) === (direction === 'seal')) continue;
    const after = await convertFile(key, direction, id, before);
    if (after === null) continue;
    await access.rawWrite(async (transaction) => {
      if (!isSame(header, await headerIn(transaction))) throw new Error('the vault has changed');
      // It may have been removed since. Bytes are never changed otherwise.
      const bytes = transaction.objectStore('bytes');
      if ((await bytes.getKey(id)) !== undefined) await bytes.put(after, id);
      await transaction.objectStore('meta').put(index + 1, progressKey);
    });
  }
}

async function convertFile(key: CryptoKey, direction: Direction, id: string, value: unknown) {
  // Bytes that were damaged stay as they are.
  if (direction === 'open')
    return openBytes(key, id, value).catch((error) => ifBroken(error, null));
  return value instanceof Uint8Array ? sealBytes(key, id, new Uint8Array(value)) : null;
}

async function readAll(
  transaction: Transaction<'readonly' | 'readwrite'>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const store of converted) {
    const [keys, values] = [
      await transaction.objectStore(store).getAllKeys(),
      await transaction.objectStore(store).getAll(),
    ];
    keys.forEach((at, index) => {
      entries.push({ store, at, value: values[index] });
    });
  }
  return entries;
}

/** The entry as it is to be; a record that nobody can read goes to quarantine, where all of it is sealed. */
async function convertEntry(
  key: CryptoKey,
  direction: Direction,
  { store, at, value }: Entry,
): Promise<Entry[]> {
  const change = direction === 'seal' ? sealRecord : openRecord;
  if (store === 'snapshots') return [{ store, at, value: await snapshot(key, direction, value) }];
  if (direction === 'open' || store === 'quarantine' || isReadable(store, value)) {
    // What cannot be opened stays sealed, for whoever finds the key.
    const changed = await change(key, store, value).catch((error) => ifBroken(error, value));
    return [{ store, at, value: changed }];
  }
  const kept = await sealRecord(key, 'quarantine', broken(store, value));
  return [
    { store, at, value: undefined },
    { store: 'quarantine', at: null, value: kept },
  ];
}

async function snapshot(key: CryptoKey, direction: Direction, value: unknown): Promise<unknown> {
  const whole =
    direction === 'open'
      ? await openRecord(key, 'snapshots', value).catch((error) => ifBroken(error, value))
      : value;
  const { copy, ...rest } = Object(whole);
  const parsed = copySchema.safeParse(copy);
  if (!parsed.success) return direction === 'seal' ? sealRecord(key, 'snapshots', whole) : whole;
  // A copy of another vault is sealed already, for that one's key.
  if (parsed.data.vault) return whole;
  const change = direction === 'seal' ? sealCopy : openCopy;
  return { ...rest, copy: await change(key, parsed.data) };
}

async function place(transaction: Writing, { store, at, value }: Entry): Promise<void> {
  if (store === 'snapshots' || store === 'quarantine') {
    await transaction.objectStore(store).put(value, at === null ? undefined : Number(at));
    return;
  }
  // Any store's records: the compiler does not know which store it is.
  const records = transaction.objectStore<RecordStore>(store);
  if (value === undefined) await records.delete(IDBKeyRange.only(at));
  else await records.put(value);
}

function isEqual(one: readonly Entry[], other: readonly Entry[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Notes how far the vault is. */
export async function setState(
  access: Access,
  header: Header,
  state: Header['state'],
): Promise<Header> {
  const next = { ...header, state };
  await access.rawWrite(async (transaction) => {
    if (!isSame(header, await headerIn(transaction))) throw new Error('the vault has changed');
    await transaction.objectStore('meta').put(next, vaultKey);
  });
  return next;
}
