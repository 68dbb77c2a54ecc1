import type { Transaction } from './connection.ts';

type Writing = Transaction<'readwrite'>;

/** Removes a file with its bytes. A safety copy that names it will miss them: what is deleted is gone. */
export async function deleteFile(transaction: Writing, fileId: string): Promise<void> {
  await transaction.objectStore('files').delete(fileId);
  await transaction.objectStore('bytes').delete(fileId);
}

/** Removes the files that show one thing (`paper:…`, `event:…`). */
export async function deleteFilesAbout(transaction: Writing, about: string): Promise<void> {
  const files: unknown[] = await transaction.objectStore('files').getAll();
  for (const file of files) {
    const { id, about: shown } = Object(file);
    if (shown === about && typeof id === 'string') await deleteFile(transaction, id);
  }
}

/** Deletes the bytes that neither a file of the dossier nor one of a safety copy needs. */
export async function sweepBytes(transaction: Writing): Promise<void> {
  const needed = new Set<unknown>(await transaction.objectStore('files').getAllKeys());
  for (const snapshot of await transaction.objectStore('snapshots').getAll()) {
    const files: unknown = Object(snapshot).copy?.files;
    if (Array.isArray(files)) for (const file of files) needed.add(Object(file).id);
  }
  const bytes = transaction.objectStore('bytes');
  for (const key of await bytes.getAllKeys()) if (!needed.has(key)) await bytes.delete(key);
}
