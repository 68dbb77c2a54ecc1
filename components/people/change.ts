import { DossierError } from '../../lib/dossier/problem.ts';
import type { Dossier, Person } from '../../lib/dossier/types.ts';
import { inTurn } from '../in-turn.ts';
import type { Clock } from '../records.ts';

type Save = 'savePerson' | 'saveAddress';

/**
 * Changes what is stored of a person at that moment, and nothing else: a page may still show what was
 * there before another tab wrote. Resolves to the person as they were. Rejects with a `DossierError`
 * (`person-gone`) where nobody has this id any more: a deleted person does not come back by an answer.
 */
export function changePerson(
  dossier: Dossier,
  clock: Clock,
  personId: string,
  change: (stored: Person) => Person,
  save: Save = 'savePerson',
): Promise<Person> {
  return inTurn(async () => {
    const stored = (await dossier.people()).find(({ id }) => id === personId);
    if (!stored) throw new DossierError('person-gone', null);
    await dossier[save]({ ...change(stored), updatedAt: clock.now().toString() });
    return stored;
  });
}
