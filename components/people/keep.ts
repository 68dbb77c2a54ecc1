import type { Dossier, Person, PersonRecords } from '../../lib/dossier/types.ts';
import type { Situation } from '../../lib/plan/situation.ts';
import type { Records } from '../records.ts';
import { words } from '../words/people.ts';
import { changePerson } from './change.ts';

const w = words.en;

/** Adds someone who answers the questions next, and shows them. Resolves to whether it was written. */
export function addPerson(records: Records, name: string, situation: Situation): Promise<boolean> {
  const at = records.clock.now().toString();
  const id = crypto.randomUUID();
  return records.write(w.added(name), async (dossier) => {
    await dossier.savePerson({ id, name, situation, createdAt: at, updatedAt: at });
    await dossier.setCurrent(id);
  });
}

export function renamePerson(records: Records, person: Person, name: string): Promise<boolean> {
  const named = (wanted: string) => async (dossier: Dossier) => {
    await changePerson(dossier, records.clock, person.id, (now) => ({ ...now, name: wanted }));
  };
  return records.write(w.renamed(name), named(name), named(person.name));
}

/**
 * Deletes a person with everything of theirs; the way back writes it all again, and shows them if they
 * were shown. Where their records do not answer (`unread`), the safety copy is the only way back.
 */
export function deletePerson(
  records: Records,
  { id, name }: Person,
  { current, unread = false }: { current: boolean; unread?: boolean },
): Promise<boolean> {
  let before: PersonRecords | null = null;
  if (unread) return records.write(w.removed(name), (dossier) => dossier.deletePerson(id));
  return records.write(
    w.removed(name),
    async (dossier) => {
      before = await dossier.recordsOf(id);
      await dossier.deletePerson(id);
    },
    async (dossier) => {
      if (before === null) return;
      await dossier.putBack(before);
      if (current) await dossier.setCurrent(id);
    },
  );
}
