import { browser } from '../browser.ts';
import type { Reading } from './access.ts';
import { recordStores } from './schema.ts';

/** How many of a thing are stored, and in how many bytes. */
export interface Stored {
  count: number;
  bytes: number;
}

/** What Quinze stores, as it lies on disk. */
export interface StoredSizes {
  people: number;
  /** Of people, papers, ticks, events, dates and files, without the content of files. */
  records: Stored;
  files: Stored;
  /** Safety copies. */
  copies: Stored;
  /** What could not be read. */
  aside: Stored;
  /** The mirror in `storage.local`, in bytes. */
  mirror: number;
  /** The settings there, in bytes. */
  settings: number;
}

/** Measures the database. Needs no key: sealed or not, it lies there. */
export async function measureDatabase(
  transaction: Reading,
): Promise<Omit<StoredSizes, 'mirror' | 'settings'>> {
  const records: unknown[] = [];
  for (const store of recordStores) {
    records.push(...(await transaction.objectStore(store).getAll()));
  }
  return {
    people: await transaction.objectStore('people').count(),
    records: sizeOf(records),
    files: await measureFiles(transaction),
    copies: sizeOf(await transaction.objectStore('snapshots').getAll()),
    aside: sizeOf(await transaction.objectStore('quarantine').getAll()),
  };
}

/** The same for the content of files alone. */
export async function measureFiles(transaction: Reading): Promise<Stored> {
  const files = await transaction.objectStore('files').getAll();
  return {
    count: files.length,
    bytes: files.reduce<number>((sum, file) => sum + (Number(Object(file).size) || 0), 0),
  };
}

/** Measures what lies in `storage.local`. */
export async function measureStorage(): Promise<Pick<StoredSizes, 'mirror' | 'settings'>> {
  const all = await browser.storage.local.get();
  const sizes = { mirror: 0, settings: 0 };
  for (const [key, value] of Object.entries(all)) {
    sizes[key.startsWith('dossier-mirror') ? 'mirror' : 'settings'] += textSize(value);
  }
  return sizes;
}

function sizeOf(values: readonly unknown[]): Stored {
  return {
    count: values.length,
    bytes: values.reduce<number>((sum, one) => sum + textSize(one), 0),
  };
}

function textSize(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}
