import type { Dossier } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';

/**
 * Writes what leaves a safety copy behind, and offers the way back to it. `work` resolves to that copy,
 * or to null where there was nothing to keep. Resolves to whether it was written.
 */
export async function restoreWithUndo(
  records: Records,
  said: string,
  work: (dossier: Dossier) => Promise<number | null>,
): Promise<boolean> {
  let copy: number | null = null;
  const written = await records.write(
    said,
    async (dossier) => {
      copy = await work(dossier);
    },
    async ({ safety }) => {
      if (copy !== null) await safety.goBackTo(copy);
    },
  );
  const notice = records.notice.value;
  if (written && copy === null && notice) records.notice.value = { ...notice, undo: null };
  return written;
}
