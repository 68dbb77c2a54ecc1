import type { Person } from '../../lib/dossier/types.ts';
import type { NumberKind } from '../../lib/number/kinds.ts';
import { setField } from '../../lib/plan/questions.ts';
import type { Records } from '../records.ts';
import { words } from '../words/number.ts';

const w = words.en;

/** Puts the number into the person's dossier. Only ever called for a press of the button. */
export function keepNumber(records: Records, person: Person, nir: string): Promise<boolean> {
  return save(records, person, { ...person, nir }, w.check.saved);
}

/** Takes the kept number out again. */
export function forgetNumber(records: Records, person: Person): Promise<boolean> {
  const { nir: _, ...rest } = person;
  return save(records, person, rest, w.kept.forgotten);
}

/** Changes what the person answered about their number; the plan follows. */
export function changeKind(records: Records, person: Person, kind: NumberKind): Promise<boolean> {
  const situation = setField(person.situation, 'number.kind', kind);
  return save(records, person, { ...person, situation }, w.change.changed);
}

function save(records: Records, before: Person, after: Person, said: string): Promise<boolean> {
  const updatedAt = records.clock.now().toString();
  return records.write(
    said,
    (dossier) => dossier.savePerson({ ...after, updatedAt }),
    (dossier) => dossier.savePerson(before),
  );
}
