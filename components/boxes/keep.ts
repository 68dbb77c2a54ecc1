import type { Dossier, Person } from '../../lib/dossier/types.ts';
import { changePerson } from '../people/change.ts';
import type { Records } from '../records.ts';
import { words } from '../words/boxes.ts';

interface Own {
  name: string;
  /** `PlainDate` as text. */
  bornOn: string | null | undefined;
}

/** Keeps name and date of birth; the way back takes back whichever of them changed. */
export function keepOwn(records: Records, person: Person, own: Own): Promise<boolean> {
  const before = { name: person.name, bornOn: person.situation.bornOn };
  const set = (from: Own, to: Own) => async (dossier: Dossier) => {
    await changePerson(dossier, records.clock, person.id, (stored) => ({
      ...stored,
      name: from.name === to.name ? stored.name : to.name,
      situation:
        from.bornOn === to.bornOn ? stored.situation : { ...stored.situation, bornOn: to.bornOn },
    }));
  };
  return records.write(words.en.missing.kept, set(before, own), set(own, before));
}
