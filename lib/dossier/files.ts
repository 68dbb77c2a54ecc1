import type { Transaction } from './connection.ts';
import type { Copy } from './schema.ts';

type Writing = Transaction<'readwrite'>;

/** Removes a file. Its bytes go too, unless a safety copy names it: going back brings it back whole. */
export function deleteFile(transaction: Writing, fileId: string): Promise<void> {
  return deleteFiles(transaction, [fileId]);
}

/** Removes the files that show one thing (`paper:…`, `event:…`). */
export async function deleteFilesAbout(transaction: Writing, about: string): Promise<void> {
  const files: unknown[] = await transaction.objectStore('files').getAll();
  const gone = files.filter((file) => Object(file).about === about);
  await deleteFiles(
    transaction,
    gone.map((file) => Object(file).id),
  );
}

async function deleteFiles(transaction: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const named = await namedBySnapshots(transaction);
  for (const id of ids) {
    await transaction.objectStore('files').delete(id);
    if (!named.has(id)) await transaction.objectStore('bytes').delete(id);
  }
}

/** Deletes the bytes that no file needs: of the dossier, of what is in quarantine, of a safety copy. */
export async function sweepBytes(transaction: Writing): Promise<void> {
  const needed = await namedBySnapshots(transaction);
  const [files, quarantine] = [
    await transaction.objectStore('files').getAll(),
    await transaction.objectStore('quarantine').getAll(),
  ];
  for (const id of fileIdsOf({ files, quarantine })) needed.add(id);
  const bytes = transaction.objectStore('bytes');
  for (const key of await bytes.getAllKeys()) if (!needed.has(key)) await bytes.delete(key);
}

/** The ids of all files that a copy of the dossier names, those that could not be read included. */
export function fileIdsOf({ files, quarantine }: Pick<Copy, 'files' | 'quarantine'>): Set<string> {
  const aside = quarantine.map(fileInQuarantine).filter((file) => file !== null);
  const ids = [...files, ...aside].map((file): unknown => Object(file).id);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** The file record that was kept aside; null if it is another record, or no JSON. */
export function fileInQuarantine(broken: unknown): unknown {
  const { store, text, fileId } = Object(broken);
  // Where the vault is on, only the id can be read.
  if (store === 'files' && typeof fileId === 'string') return { id: fileId };
  if (store !== 'files' || typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function namedBySnapshots(transaction: Writing): Promise<Set<string>> {
  const named = new Set<string>();
  for (const snapshot of await transaction.objectStore('snapshots').getAll()) {
    const { files, quarantine } = Object(Object(snapshot).copy);
    const lists = { files: listOf(files), quarantine: listOf(quarantine) };
    for (const id of fileIdsOf(lists)) named.add(id);
  }
  return named;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
