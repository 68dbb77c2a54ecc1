import type { Person } from '../../lib/dossier/types.ts';
import type { NumberKind } from '../../lib/number/kinds.ts';
import { setField } from '../../lib/plan/questions.ts';
import { changePerson } from '../people/change.ts';
import type { Records } from '../records.ts';
import { words } from '../words/number.ts';

const w = words.en;

/** Puts the number into the person's dossier. Only ever called for a press of the button. */
export function keepNumber(records: Records, person: Person, nir: string): Promise<boolean> {
  return save(records, person, w.check.saved, withNumber(nir), ({ nir: before }) =>
    withNumber(before),
  );
}

/** Takes the kept number out again. */
export function forgetNumber(records: Records, person: Person): Promise<boolean> {
  return save(records, person, w.kept.forgotten, withNumber(undefined), ({ nir }) =>
    withNumber(nir),
  );
}

/** Changes what the person answered about their number; the plan follows. */
export function changeKind(records: Records, person: Person, kind: NumberKind): Promise<boolean> {
  return save(records, person, w.change.changed, withKind(kind), ({ situation }) =>
    withKind(situation.number?.kind),
  );
}

type Change = (stored: Person) => Person;

function withNumber(nir: string | undefined): Change {
  return ({ nir: _, ...rest }) => (nir === undefined ? rest : { ...rest, nir });
}

function withKind(kind: NumberKind | null | undefined): Change {
  return (stored) => ({
    ...stored,
    situation: setField(stored.situation, 'number.kind', kind),
  });
}

/** `back` makes, from the person as they were, the way back of this one field. */
function save(
  records: Records,
  { id }: Person,
  said: string,
  change: Change,
  back: (before: Person) => Change,
): Promise<boolean> {
  let undo: Change = (stored) => stored;
  return records.write(
    said,
    async (dossier) => {
      undo = back(await changePerson(dossier, records.clock, id, change));
    },
    async (dossier) => {
      await changePerson(dossier, records.clock, id, undo);
    },
  );
}
