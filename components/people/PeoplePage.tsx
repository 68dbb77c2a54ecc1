import { useRef, useState } from 'preact/hooks';
import type { Person } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';
import { type Standing, standingOf, useStandings } from '../standing.ts';
import { words } from '../words/people.ts';
import { AddPerson } from './AddPerson.tsx';
import { deletePerson, renamePerson } from './keep.ts';

const w = words.en;

/** Everyone the dossier is about: who is shown, how each stands, someone new, someone gone. */
export function PeoplePage({ records }: { records: Records }) {
  const view = records.view.value;
  const current = view.kind === 'ready' ? view.records.person.id : null;
  const several = useStandings(records);
  // Alone, the person's records are those of the view.
  const alone = view.kind === 'ready' ? [standingOf(view.records, records.clock.today())] : [];
  const standings = several.length > 0 ? several : alone;
  return (
    <>
      <p class="soft">{w.about}</p>
      <ul class="lines">
        {records.people.value.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            standing={standings.find(({ records: own }) => own.person.id === person.id)}
            current={person.id === current}
            records={records}
          />
        ))}
      </ul>
      <AddPerson records={records} />
    </>
  );
}

interface LineProps {
  person: Person;
  standing: Standing | undefined;
  current: boolean;
  records: Records;
}

function PersonLine({ person, standing, current, records }: LineProps) {
  const [asking, setAsking] = useState(false);
  return (
    <li class="line">
      <h2 class="as-h3">{person.name}</h2>
      {current && <span class="pill done">{w.current}</span>}
      <div class="rest stack">
        {standing && (
          <p class="soft">
            {w.way(standing.plan.route.title)} {w.due(standing.late, standing.soon)}
          </p>
        )}
        <Rename person={person} records={records} />
        <div class="acts">
          {!current && (
            <button
              type="button"
              class="plain"
              onClick={() =>
                records.write(w.shown(person.name), (dossier) => dossier.setCurrent(person.id))
              }
            >
              {w.show(person.name)}
            </button>
          )}
          {!asking && (
            <button type="button" class="plain" onClick={() => setAsking(true)}>
              {w.remove(person.name)}
            </button>
          )}
        </div>
        {asking && standing && (
          <ConfirmDelete
            standing={standing}
            current={current}
            records={records}
            onKeep={() => setAsking(false)}
          />
        )}
      </div>
    </li>
  );
}

function Rename({ person, records }: { person: Person; records: Records }) {
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name !== '' && name !== person.name) await renamePerson(records, person, name);
  };
  return (
    <form class="row-form" onSubmit={submit}>
      <input
        ref={input}
        class="entry"
        aria-label={w.rename(person.name)}
        defaultValue={person.name}
        maxLength={60}
        autocomplete="off"
      />
      <button type="submit" class="button second">
        {w.save}
      </button>
    </form>
  );
}

interface ConfirmProps {
  standing: Standing;
  current: boolean;
  records: Records;
  onKeep: () => void;
}

/** The second step: what would go, and the safe answer first under the hand. */
function ConfirmDelete({ standing, current, records, onKeep }: ConfirmProps) {
  const { person, papers, files, events, marks, ticks } = standing.records;
  const counts = {
    papers: papers.length,
    files: files.length,
    events: events.length,
    marks: marks.length,
    ticks: ticks.length,
  };
  return (
    <section class="problem" aria-label={w.sure(person.name)}>
      <p>
        <strong>{w.sure(person.name)}</strong> {w.goes(counts)} {w.after}
      </p>
      <div class="acts">
        <button
          type="button"
          class="button danger"
          onClick={() => deletePerson(records, person, current)}
        >
          {w.yes}
        </button>
        <button type="button" class="button second" ref={focusNow} onClick={onKeep}>
          {w.no}
        </button>
      </div>
    </section>
  );
}

/** The safe answer has the focus when the question appears. */
function focusNow(button: HTMLButtonElement | null) {
  button?.focus();
}
