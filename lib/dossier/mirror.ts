import { browser } from '../browser.ts';
import { type Copy, copySchema } from './schema.ts';

const key = 'dossier-mirror';
/** After how many changes the mirror was taken. */
const atKey = 'dossier-mirror-at';

/** What the mirror is made from: the dossier, and how many changes led to it. */
export interface Reflected {
  copy: Copy;
  changes: number;
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

/** After how many changes the mirror was taken; null if there is none. */
export async function mirrorAge(): Promise<number | null> {
  const changes = (await browser.storage.local.get(atKey))[atKey];
  return typeof changes === 'number' ? changes : null;
}

/**
 * Held while the mirror is written or deleted, so that nobody writes it anew in between. Rejects, with
 * nothing done, if `giveUp` comes before its turn.
 */
export async function aloneWithMirror(
  work: () => Promise<void>,
  giveUp?: AbortSignal,
): Promise<void> {
  await navigator.locks.request('quinze-mirror', giveUp ? { signal: giveUp } : {}, work);
}

/** Takes away a mirror that lies open although the vault is on: the disk was too full to write it anew. */
export async function removeOpenMirror(vaultId: string): Promise<void> {
  const mirror = await readMirror();
  if (mirror?.vault?.id !== vaultId) await browser.storage.local.remove([key, atKey]);
}

/**
 * Keeps a second copy of the dossier in `storage.local`, all but the bytes of files: some browsers wipe
 * an extension's database together with the cookies, and leave this.
 */
export class Mirror {
  #look: () => Promise<Reflected>;
  #changes: () => Promise<number>;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;

  constructor(look: () => Promise<Reflected>, changes: () => Promise<number>) {
    this.#look = look;
    this.#changes = changes;
  }

  /**
   * Resolves once a mirror that is no older than this call was written, or could not be: the change
   * itself is safe by then, and must not look as if it had failed. Calls that come while one is being
   * written share the next.
   */
  follow(): Promise<void> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = null;
      this.#running = this.#write();
      return this.#running;
    });
    return this.#waiting;
  }

  /** Writes until nothing has changed meanwhile: of several contexts, the last one leaves the last state. */
  async #write(): Promise<void> {
    try {
      await aloneWithMirror(async () => {
        for (;;) {
          const { copy, changes } = await this.#look();
          await browser.storage.local.set({ [key]: JSON.stringify(copy), [atKey]: changes });
          if ((await this.#changes()) === changes) return;
        }
      });
    } catch (error) {
      console.warn('Quinze: the mirror of the dossier could not be written', error);
    }
  }
}
