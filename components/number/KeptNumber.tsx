import type { Person } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';
import { words } from '../words/number.ts';
import { Digits } from './Digits.tsx';
import { forgetNumber } from './keep.ts';
import { useShown } from './shown.ts';

const w = words.en;

/** The number that the person chose to keep: masked, and theirs to delete. */
export function KeptNumber({ records, person }: { records: Records; person: Person }) {
  const [shown, setShown] = useShown();
  if (person.nir === undefined) return null;
  return (
    <section class="sheet stack after kept">
      <h2>{w.kept.title}</h2>
      <p>
        <Digits nir={person.nir} shown={shown} />
      </p>
      <div class="acts">
        <button type="button" class="button second" onClick={() => setShown(!shown)}>
          {shown ? w.check.hide : w.check.show}
        </button>
        <button type="button" class="plain" onClick={() => forgetNumber(records, person)}>
          {w.kept.forget}
        </button>
      </div>
      <p class="soft">{w.kept.about}</p>
    </section>
  );
}
