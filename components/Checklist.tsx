import type { ChecklistItem } from '../lib/plan/types.ts';
import { French } from './French.tsx';
import type { Loaded, Records } from './records.ts';
import { StateSelect } from './StateSelect.tsx';
import { progress, setState } from './ticks.ts';
import { words } from './words/popup.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Every form, paper and step of the plan, to tick. */
export function Checklist({ records, loaded }: Props) {
  const { done, all } = progress(loaded.items);
  const several = records.people.value.length > 1;
  return (
    <section aria-labelledby="checklist">
      <div class="list-head">
        <h2 id="checklist">{several ? w.checklistOf(loaded.records.person.name) : w.checklist}</h2>
        <span>{w.count(done, all)}</span>
      </div>
      <ul>
        {loaded.items.map((item) => (
          <Row key={item.id} item={item} records={records} loaded={loaded} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, records, loaded }: Props & { item: ChecklistItem }) {
  const id = `tick-${item.id}`;
  return (
    <li class={`row ${item.state}`}>
      <input
        type="checkbox"
        class="tickbox"
        id={id}
        checked={item.state === 'done'}
        onChange={(event) =>
          setState(records, loaded, item, event.currentTarget.checked ? 'done' : 'todo')
        }
      />
      <label for={id}>
        {item.title}
        {item.fr && (
          <span class="fr">
            <French text={item.fr} />
          </span>
        )}
      </label>
      <StateSelect
        title={item.title}
        state={item.state}
        hint={item.hint}
        onChange={(state) => setState(records, loaded, item, state)}
      />
    </li>
  );
}
