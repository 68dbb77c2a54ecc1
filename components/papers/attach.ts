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

/** Keeps files under a paper. */
export function attach(
  records: Records,
  loaded: Loaded,
  paper: { id: string; title: string },
  files: readonly File[],
): Promise<void> {
  const today = records.clock.today();
  const on = today.toString();
  const have = (before: PaperRecord | undefined) =>
    inHand(before).state === before?.state ? {} : { ...inHand(before), on };
  const also = paperChange(loaded, paper.id, have, today);
  return keepFiles(
    records,
    loaded,
    { about: `paper:${paper.id}`, title: paper.title, also },
    files,
  );
}

interface Place {
  /** `paper:…` or `event:…`. */
  about: string;
  title: string;
  /** What changes together with it, and the way back. */
  also?: ReturnType<typeof paperChange>;
}

/** Keeps files in one place: all that can be kept, in one write, with the way back. Says what was not. */
export async function keepFiles(
  records: Records,
  loaded: Loaded,
  { about, title, also }: Place,
  files: readonly File[],
): Promise<void> {
  outcome.value = { about, reading: files.length, refused: [], twins: [] };
  const place = {
    personId: loaded.records.person.id,
    about,
    stored: loaded.records.files,
    now: records.clock.now(),
  };
  const { kept, refused, twins } = await takeIn(files, place, canOpen);
  const written =
    kept.length === 0 ||
    (await records.write(
      w.added(kept.length, title),
      async (dossier) => {
        await dossier.addFiles(kept);
        await also?.[0](dossier);
      },
      async (dossier) => {
        for (const { file } of kept) await dossier.removeFile(file.id);
        await also?.[1](dossier);
      },
    ));
  outcome.value = { about, reading: 0, refused, twins: written ? twins : [] };
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
