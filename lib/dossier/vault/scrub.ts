import { deleteDB, openDB } from 'idb';
import { browser } from '../../browser.ts';
import type { Access } from '../access.ts';
import { keptKey } from '../meta.ts';
import { measureFiles } from '../sizes.ts';

/*
 * Browsers overwrite old data late: what lay open stays in their files after it was replaced. This makes
 * them tidy up, as far as an extension can; what the disk itself keeps is out of reach.
 */

/** Below 64 kB values lie inside the database, and not in files of their own. */
const pieceSize = 32 * 1024;
/** Chromium writes its log into a table at 4 MB: each of its tables sees a new database, and begins before ours. */
const piecesOfDatabase = 64;
/** 48 MB: over 10 MB the second level of tables goes down to the third, one table after the other. */
const fillers = 24;
const fillerName = 'quinze-filler';
/** So many pieces more than a database in Firefox has room for, and so many at once. */
const spare = 160;
const isFirefox = import.meta.env.BROWSER === 'firefox';

/**
 * Writes many databases beside ours and deletes them. Chromium keeps all of an extension in the same tables,
 * and what was overwritten or deleted goes only when a table is merged with the ones below. Each new database
 * writes before ours in their order, and its content behind: so every table that follows spans ours, down to
 * the lowest level. A single one beside ours would be merged past it. Firefox keeps each database in a file.
 */
export async function mergeTables(): Promise<void> {
  if (isFirefox) return;
  await navigator.locks.request(fillerName, async () => {
    try {
      for (let number = 0; number < fillers; number += 1) await fillDatabase(number);
    } finally {
      await deleteFillers();
    }
  });
}

async function fillDatabase(number: number): Promise<void> {
  const beside = await openDB(`${fillerName}-${number}`, 1, {
    upgrade: (database) => void database.createObjectStore('filler'),
  });
  try {
    const transaction = beside.transaction('filler', 'readwrite');
    for (let piece = 0; piece < piecesOfDatabase; piece += 1) {
      void transaction.store.put(filler(), piece);
    }
    await transaction.done;
  } finally {
    beside.close();
  }
}

/**
 * Takes away what `mergeTables` leaves behind where its page is closed in between. Waits for one that is still
 * at it: the background may be woken by its first steps.
 */
export async function dropFiller(): Promise<void> {
  await navigator.locks.request(fillerName, deleteFillers);
}

async function deleteFillers(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(fillerName)) await deleteDB(name);
  }
}

/**
 * Overwrites what the database's files hold of former values: in Chromium its tables are merged, in
 * Firefox the free pages of its file are filled. Takes some seconds, and in Chromium 50 MB of room meanwhile.
 */
export async function scrubDatabase(access: Access): Promise<void> {
  if (isFirefox) await fillFreePages(access);
  else await mergeTables();
}

/**
 * Fills the whole of the file that is not known to be files, and a bit more. Should it stop in between: bytes
 * that no file names are swept with the next change.
 */
async function fillFreePages(access: Access): Promise<void> {
  const { usage = 0 } = await navigator.storage.estimate();
  const files = await access.raw(measureFiles);
  const pieces = Math.ceil(Math.max(0, usage - files.bytes) / pieceSize) + spare;
  const keys = Array.from({ length: pieces }, (_, piece) => `filler-${piece}`);
  try {
    for (let from = 0; from < pieces; from += spare) {
      await access.rawWrite(async (transaction) => {
        for (const key of keys.slice(from, from + spare)) {
          void transaction.objectStore('bytes').put(filler(), key);
        }
      });
    }
  } finally {
    await access.rawWrite(async (transaction) => {
      for (const key of keys) void transaction.objectStore('bytes').delete(key);
    });
  }
}

/**
 * Writes `storage.local` anew: Chromium takes its files away when it is cleared, and not when a key is
 * removed. What lies there is kept in the database meanwhile.
 */
export async function scrubStorage(access: Access): Promise<void> {
  const meanwhile: Record<string, unknown> = {};
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (newValue !== undefined && newValue !== null) meanwhile[key] = newValue;
  };
  browser.storage.onChanged.addListener(hear);
  try {
    const now = await browser.storage.local.get();
    const before = await access.raw((transaction) => transaction.objectStore('meta').get(keptKey));
    const all = { ...Object(before), ...now };
    const { 'dossier-mirror': _, ...kept } = all;
    await access.rawWrite((transaction) => transaction.objectStore('meta').put(kept, keptKey));
    await rewrite({ ...all, ...meanwhile }, meanwhile);
    await access.rawWrite((transaction) => transaction.objectStore('meta').delete(keptKey));
  } finally {
    browser.storage.onChanged.removeListener(hear);
  }
}

/** Clears and writes `all`, then whatever others wrote so late that it was cleared. */
async function rewrite(
  all: Record<string, unknown>,
  meanwhile: Record<string, unknown>,
): Promise<void> {
  // Asked for together: the browser does one after the other, and nobody's question comes in between.
  await Promise.all([browser.storage.local.clear(), browser.storage.local.set(all)]);
  const late = Object.entries(meanwhile).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(all[key]),
  );
  if (late.length > 0) await browser.storage.local.set(Object.fromEntries(late));
}

function filler(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(pieceSize));
}
