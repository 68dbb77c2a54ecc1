import { signal } from '@preact/signals';
import type { PaperRecord, StoredFile } from '../../lib/dossier/types.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/papers.ts';
import { bringBack, type Held, held } from './bytes.ts';
import { type Intake, takeIn } from './intake.ts';
import { canOpen } from './picture.ts';
import { paperChange } from './save.ts';

const w = words.en.files;

/** What came of the last files that somebody wanted to keep, for where they go. */
export interface Outcome {
  /** `paper:…` or `event:…`. */
  about: string;
  /** How many are being read now; none once it is over. */
  reading: number;
  refused: Intake['refused'];
  twins: Intake['twins'];
}

export const outcome = signal<Outcome | null>(null);

/** Whoever keeps a scan has the paper. */
function inHand(before: PaperRecord | undefined): Pick<PaperRecord, 'state'> {
  const unseen = !before || before.state === 'missing' || before.state === 'ordered';
  return { state: unseen ? 'have' : before.state };
}

/** Keeps files under a paper: all that can be kept, in one write, with the way back. Says what was not. */
export async function attach(
  records: Records,
  loaded: Loaded,
  paper: { id: string; title: string },
  files: readonly File[],
): Promise<void> {
  const about = `paper:${paper.id}`;
  outcome.value = { about, reading: files.length, refused: [], twins: [] };
  const place = {
    personId: loaded.records.person.id,
    about,
    stored: loaded.records.files,
    now: records.clock.now(),
  };
  const { kept, refused, twins } = await takeIn(files, place, canOpen);
  if (kept.length > 0) {
    const today = records.clock.today();
    const on = today.toString();
    const have = (before: PaperRecord | undefined) =>
      inHand(before).state === before?.state ? {} : { ...inHand(before), on };
    const [change, back] = paperChange(loaded, paper.id, have, today);
    const written = await records.write(
      w.added(kept.length, paper.title),
      async (dossier) => {
        await dossier.addFiles(kept);
        await change(dossier);
      },
      async (dossier) => {
        for (const { file } of kept) await dossier.removeFile(file.id);
        await back(dossier);
      },
    );
    if (!written) twins.length = 0;
  }
  outcome.value = { about, reading: 0, refused, twins };
}

/** Removes a file; its bytes are held until the next act, so that it can come back. */
export function detach(records: Records, file: StoredFile): Promise<boolean> {
  let kept: readonly Held[] = [];
  return records.write(
    w.removed(file.name),
    async (dossier) => {
      kept = await held(dossier, [file]);
      await dossier.removeFile(file.id);
    },
    (dossier) => bringBack(dossier, kept),
  );
}
