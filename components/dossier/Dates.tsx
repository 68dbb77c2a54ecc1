import { dateInWords } from '../dates.ts';
import { type DueDate, dueDates, mark } from '../due.ts';
import { Fold } from '../Fold.tsx';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/dossier.ts';
import { words as shared } from '../words/shared.ts';

const w = words.en.dates;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** What is due, the nearest first, and the days from which it counts. */
export function Dates({ records, loaded }: Props) {
  const all = dueDates(loaded.plan.deadlines, loaded.records.marks, records.clock.today());
  const open = all.filter((due) => due.mark === null);
  const settled = all.filter((due) => due.mark !== null);
  return (
    <>
      <section class="part">
        <h2>{w.due}</h2>
        {all.length === 0 && <p class="soft">{w.none}</p>}
        <ul class="lines">
          {open.map((due) => (
            <Due key={due.deadline.id} due={due} records={records} loaded={loaded} />
          ))}
        </ul>
        {settled.length > 0 && (
          <Fold title={`${w.settled} (${settled.length})`}>
            <ul class="lines">
              {settled.map((due) => (
                <Due key={due.deadline.id} due={due} records={records} loaded={loaded} />
              ))}
            </ul>
          </Fold>
        )}
      </section>
    </>
  );
}

function Due({ due, records, loaded }: Props & { due: DueDate }) {
  const { deadline } = due;
  const person = loaded.records.person.id;
  return (
    <li class="line">
      <h3>{deadline.title}</h3>
      <span class={`pill ${due.mark ? '' : due.status}`}>
        {due.mark ? w.states[due.mark.state] : due.words}
      </span>
      <div class="rest">
        <p>
          {w.dueOn(dateInWords(deadline.dueOn))}
          {' · '}
          {shared.en.kinds[deadline.kind]}
        </p>
        <p class="soft">{deadline.why.text}</p>
        <Sources ids={deadline.why.sources} />
        <div class="acts">
          {due.mark ? (
            <button type="button" class="plain" onClick={() => mark(records, person, due, null)}>
              {w.takeBack}
            </button>
          ) : (
            <>
              <button
                type="button"
                class="plain"
                onClick={() => mark(records, person, due, 'done')}
              >
                {w.done}
              </button>
              <button
                type="button"
                class="plain"
                onClick={() => mark(records, person, due, 'dismissed')}
              >
                {w.dismiss}
              </button>
            </>
          )}
        </div>
      </div>
    </li>
  );
}
