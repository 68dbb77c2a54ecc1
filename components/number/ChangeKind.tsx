import { fullPlan } from '../../lib/deadlines/full-plan.ts';
import { paperOf } from '../../lib/knowledge/papers.ts';
import type { NumberKind } from '../../lib/number/kinds.ts';
import { setField } from '../../lib/plan/questions.ts';
import { planChanges } from '../plan-changes.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/number.ts';
import { words as welcome } from '../words/welcome.ts';
import { changeKind } from './keep.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  /** What the number is, as far as it is known now. */
  kind: NumberKind;
}

/** Offers to bring the answers in line, and says beforehand what that does to the plan. */
export function ChangeKind({ records, loaded, kind }: Props) {
  const { person, events } = loaded.records;
  const told = person.situation.number?.kind;
  if (kind === 'unknown' || kind === told) return null;
  const situation = setField(person.situation, 'number.kind', kind);
  const changes = planChanges(loaded.plan, fullPlan(situation, events, records.clock.today()));
  const said = changes.map((one) =>
    welcome.en.review.changed(one, (id) => paperOf(id)?.en.title ?? id),
  );
  return (
    <section class="sheet stack">
      <h3>{w.change.title}</h3>
      <p>
        {told ? w.told[told] : w.notTold} {w.change.now(kind)}
      </p>
      <p>{said.length > 0 ? w.change.effects : w.change.noEffect}</p>
      {said.length > 0 && (
        <ul class="bullets">
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" class="button" onClick={() => changeKind(records, person, kind)}>
          {w.change.button}
        </button>
      </p>
    </section>
  );
}
