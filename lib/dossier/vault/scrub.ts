import { deleteDB, openDB } from 'idb';
import { browser } from '../../browser.ts';
import type { Access } from '../access.ts';
import { keptKey } from '../meta.ts';

/*
 * Browsers overwrite old data late: what lay open stays in their files after it was replaced. This makes
 * them tidy up, as far as an extension can; what the disk itself keeps is out of reach.
 */

/** Below 64 kB values lie inside the database, and not in files of their own. */
const pieceSize = 32 * 1024;
/** Over 4 MB Chromium writes its log into tables. */
const pieces = 160;
const rounds = 2;
const fillerName = 'quinze-filler';

/**
 * Fills and deletes a database beside ours: Chromium keeps all of an extension in the same tables, and
 * merges them without what was overwritten or deleted.
 */
export async function mergeTables(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const beside = await openDB(fillerName, 1, {
      upgrade: (database) => void database.createObjectStore('filler'),
    });
    const transaction = beside.transaction('filler', 'readwrite');
    for (let piece = 0; piece < pieces; piece += 1) void transaction.store.put(filler(), piece);
    await transaction.done;
    beside.close();
    await dropFiller();
  }
}

/** Takes away what `mergeTables` leaves behind where its page is closed in between. */
export async function dropFiller(): Promise<void> {
  await deleteDB(fillerName);
}

/**
 * Overwrites what the database's files hold of former values: in Chromium its tables are merged, in
 * Firefox the free pages of its file are filled. Takes a second or two, and some MB of room meanwhile.
 */
export async function scrubDatabase(access: Access): Promise<void> {
  await mergeTables();
  // Should it stop in between: bytes that no file names are swept with the next change.
  const keys = Array.from({ length: pieces }, (_, piece) => `filler-${piece}`);
  await access.rawWrite(async (transaction) => {
    for (const key of keys) void transaction.objectStore('bytes').put(filler(), key);
  });
  await access.rawWrite(async (transaction) => {
    for (const key of keys) void transaction.objectStore('bytes').delete(key);
  });
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
