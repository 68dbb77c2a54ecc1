import type { DossierEvent } from '../../lib/dossier/types.ts';
import { outcome } from '../papers/attach.ts';
import { takeIn } from '../papers/intake.ts';
import { canOpen } from '../papers/picture.ts';
import type { Loaded, Records } from '../records.ts';
import { entryTitle } from '../words/events.ts';
import { words } from '../words/papers.ts';

/** Keeps files with an event: all that can be kept, in one write, with the way back. Says what was not. */
export async function attachToEvent(
  records: Records,
  loaded: Loaded,
  event: DossierEvent,
  files: readonly File[],
): Promise<void> {
  const about = `event:${event.id}`;
  outcome.value = { about, reading: files.length, refused: [], twins: [] };
  const { id: personId } = loaded.records.person;
  const place = { personId, about, stored: loaded.records.files, now: records.clock.now() };
  const { kept, refused, twins } = await takeIn(files, place, canOpen);
  const written =
    kept.length > 0 &&
    (await records.write(
      words.en.files.added(kept.length, entryTitle(event.kind)),
      (dossier) => dossier.addFiles(kept),
      async (dossier) => {
        for (const { file } of kept) await dossier.removeFile(file.id);
      },
    ));
  outcome.value = { about, reading: 0, refused, twins: written ? twins : [] };
}
