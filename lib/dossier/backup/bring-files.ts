import type { Access, Writing } from '../access.ts';
import { fileInQuarantine } from '../files.ts';
import type { Copy } from '../schema.ts';
import { sha256 } from './digest.ts';
import type { Backup, BackupFile } from './read.ts';

/** Where a backup's files are in this dossier. */
export interface Brought {
  /** Ids in the backup, and those that they get here. */
  ids: ReadonlyMap<string, string>;
  /** Ids, here, of those whose bytes were brought. */
  withBytes: readonly string[];
}

interface Place {
  /** Bytes that lie under the id, in plain. */
  bytesOf: (fileId: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Digest of the file that has the id in this dossier, or undefined. */
  digestOf: (fileId: string) => unknown;
}

/**
 * Lays the bytes of a backup's files into the database, one file at a time, where nothing shows them
 * yet; the transaction that writes the records decides. Bytes are never written over, nor shown as
 * something else: a file whose id is taken by other content gets a new one.
 */
export async function bringFiles(
  access: Access,
  { copy, files }: Backup,
  place: Place,
): Promise<Brought> {
  const ids = new Map<string, string>();
  for (const [id, file] of files) ids.set(id, await bring(access, id, file, place));
  const withBytes = [...ids.values()];
  for (const file of copy.files) {
    const { id, digest } = Object(file);
    if (typeof id !== 'string' || ids.has(id)) continue;
    const here = await place.bytesOf(id);
    if (here && (await sha256(here)) !== digest) ids.set(id, crypto.randomUUID());
  }
  return { ids, withBytes };
}

async function bring(
  access: Access,
  id: string,
  file: BackupFile,
  { bytesOf, digestOf }: Place,
): Promise<string> {
  const here = await bytesOf(id);
  if (here && (await sha256(here)) === file.sha256) return id;
  const digest = digestOf(id);
  const free = !here && (digest === undefined || digest === file.sha256);
  const chosen = free ? id : crypto.randomUUID();
  const bytes = await file.bytes();
  await access.write({ bytes: [{ fileId: chosen, bytes }] }, async (transaction, put) => {
    if ((await transaction.objectStore('bytes').count(chosen)) === 0) await put();
  });
  return chosen;
}

/** The copy, with its files under the ids they have here. */
export function withIds(copy: Copy, { ids }: Brought): Copy {
  const renamed = (file: unknown): unknown => {
    const { id } = Object(file);
    const here = ids.get(id) ?? id;
    return here === id ? file : { ...Object(file), id: here };
  };
  const inText = (aside: unknown): unknown => {
    const file = fileInQuarantine(aside);
    const here = renamed(file);
    return here === file ? aside : { ...Object(aside), text: JSON.stringify(here) };
  };
  return { ...copy, files: copy.files.map(renamed), quarantine: copy.quarantine.map(inText) };
}

/** True if the bytes that were brought are all still there: another context may have swept. */
export async function areHere(transaction: Writing, { withBytes }: Brought): Promise<boolean> {
  const here = new Set<unknown>(await transaction.objectStore('bytes').getAllKeys());
  return withBytes.every((id) => here.has(id));
}
