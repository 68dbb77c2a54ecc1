import { DossierError } from '../../lib/dossier/problem.ts';
import type { Dossier, StoredFile } from '../../lib/dossier/types.ts';
import { SealBroken } from '../../lib/dossier/vault/seal.ts';

/** Files as the dossier keeps them; `bytes` is null where a file has lost its content. */
export interface Held {
  file: StoredFile;
  bytes: Uint8Array<ArrayBuffer> | null;
}

/**
 * Files with their bytes, so that they can come back. A damaged file, which no key opens, counts as one
 * without content: it can be removed all the same. Rejects where a file could not be read this time.
 */
export function held(dossier: Dossier, files: readonly StoredFile[]): Promise<Held[]> {
  return Promise.all(files.map(async (file) => ({ file, bytes: await bytesOf(dossier, file.id) })));
}

/** Writes files back: those without content as what is known of them. */
export async function bringBack(dossier: Dossier, files: readonly Held[]): Promise<void> {
  const whole = files.flatMap(({ file, bytes }) => (bytes ? [{ file, bytes }] : []));
  for (const { file, bytes } of files) if (!bytes) await dossier.saveFile(file);
  if (whole.length > 0) await dossier.addFiles(whole);
}

async function bytesOf(dossier: Dossier, fileId: string) {
  try {
    return await dossier.fileBytes(fileId);
  } catch (error) {
    if (error instanceof DossierError && error.cause instanceof SealBroken) return null;
    throw error;
  }
}
