import { effectOf } from '../../lib/deadlines/effects.ts';
import type { DossierEvent, StoredFile } from '../../lib/dossier/types.ts';
import { bringBack, type Held, held } from '../files/bytes.ts';
import type { Loaded, Records } from '../records.ts';
import { entryTitle } from '../words/events.ts';
import { words } from '../words/story.ts';
import type { Told } from './draft.ts';

const w = words.en.said;

/**
 * Notes something in the story, says how many dates it starts, and keeps the way back. Resolves to what
 * was noted; null if it could not be written; `again` is what trying once more means.
 */
export async function noteEvent(
  records: Records,
  loaded: Loaded,
  told: Told,
  again?: () => Promise<unknown>,
): Promise<DossierEvent | null> {
  const { person, events } = loaded.records;
  const event: DossierEvent = { id: crypto.randomUUID(), personId: person.id, ...told };
  const today = records.clock.today();
  const { starts } = effectOf(person.situation, loaded.plan, events, event, today);
  const written = await records.write(
    w.noted(entryTitle(event.kind), starts.length),
    (dossier) => dossier.addEvent(event),
    (dossier) => dossier.removeEvent(event.id),
    { again },
  );
  return written ? event : null;
}

/** Replaces what is noted of an event; its files stay. `again` tries once more what could not be written. */
export function changeEvent(
  records: Records,
  before: DossierEvent,
  told: Told,
  again: () => Promise<unknown>,
): Promise<boolean> {
  const { id, personId } = before;
  return records.write(
    w.changed(entryTitle(told.kind)),
    (dossier) => dossier.addEvent({ id, personId, ...told }),
    (dossier) => dossier.addEvent(before),
    { again },
  );
}

/** Removes an event with its files; the way back brings both. */
export function removeEvent(
  records: Records,
  event: DossierEvent,
  files: readonly StoredFile[],
): Promise<boolean> {
  let kept: readonly Held[] = [];
  return records.write(
    w.removed(entryTitle(event.kind), files.length),
    async (dossier) => {
      kept = await held(dossier, files);
      await dossier.removeEvent(event.id);
    },
    async (dossier) => {
      await dossier.addEvent(event);
      await bringBack(dossier, kept);
    },
  );
}
