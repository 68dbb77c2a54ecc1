import { browser } from '../browser.ts';
import { type Copy, copySchema } from './schema.ts';

const key = 'dossier-mirror';

/**
 * A second copy of the dossier, in `storage.local`: some browsers wipe an extension's database
 * together with the cookies, and leave this.
 */
export async function writeMirror(copy: Copy): Promise<void> {
  await browser.storage.local.set({ [key]: JSON.stringify(copy) });
}

/** The mirror, or null if there is none that can be read. */
export async function readMirror(): Promise<Copy | null> {
  const text = (await browser.storage.local.get(key))[key];
  if (typeof text !== 'string') return null;
  try {
    return copySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Takes away a mirror that lies open although the vault is on: the disk was too full to write it anew. */
export async function removeOpenMirror(vaultId: string): Promise<void> {
  const mirror = await readMirror();
  if (mirror?.vault?.id !== vaultId) await browser.storage.local.remove(key);
}
