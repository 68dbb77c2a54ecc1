import { useEffect, useState } from 'preact/hooks';
import type { Preview } from '../../lib/dossier/backup/differences.ts';
import type { Dossier } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';

/** What would change; until it is known, and where the dossier does not answer, there is none. */
export type Previewed = Preview | 'reading' | 'none';

/** Asks for a preview, and again whenever one of `of` or the dossier changes; the last question counts. */
export function usePreview(
  records: Records,
  ask: (dossier: Dossier) => Promise<Preview>,
  of: readonly unknown[],
): Previewed {
  const [preview, setPreview] = useState<Previewed>('reading');
  const view = records.view.value;
  useEffect(() => {
    let gone = false;
    setPreview('reading');
    void records.ask(ask).then((read) => {
      if (!gone) setPreview(read ?? 'none');
    });
    return () => {
      gone = true;
    };
  }, [records, view, ...of]);
  return preview;
}

/** Whether there is something to decide on: nobody presses a button without seeing what it changes. */
export function isKnown(preview: Previewed): preview is Preview {
  return typeof preview === 'object';
}
