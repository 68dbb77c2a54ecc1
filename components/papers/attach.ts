import type { PaperRecord } from '../../lib/dossier/types.ts';
import { keepFiles } from '../files/keep-files.ts';
import type { Loaded, Records } from '../records.ts';
import { paperChange } from './save.ts';

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
