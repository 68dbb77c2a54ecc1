import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../lib/dossier/types.ts';
import type { Outlook } from '../outlook.ts';
import type { Records } from '../records.ts';
import { words } from '../words/people.ts';
import { deletePerson, renamePerson } from './keep.ts';

const w = words.en;

interface Props {
  person: Person;
  /** Undefined until it is read. */
  outlook: Outlook | undefined;
  current: boolean;
  records: Records;
}

/** One person: how they stand, and what can be done with their dossier. */
export function PersonLine({ person, outlook, current, records }: Props) {
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'deleting'>('nothing');
  const stop = () => setDoing('nothing');
  return (
    <li class="line">
      <h2 class="as-h3">{person.name}</h2>
      {current && <span class="pill done">{w.current}</span>}
      <div class="rest stack">
        {outlook && <Stands outlook={outlook} />}
        {doing === 'renaming' && <Rename person={person} records={records} onDone={stop} />}
        {doing === 'deleting' && outlook && (
          <ConfirmDelete outlook={outlook} current={current} records={records} onKeep={stop} />
        )}
        {doing === 'nothing' && (
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
            <button
              type="button"
              class="plain"
              aria-label={w.renameOf(person.name)}
              onClick={() => setDoing('renaming')}
            >
              {w.rename}
            </button>
            {outlook && (
              <button type="button" class="plain" onClick={() => setDoing('deleting')}>
                {w.remove(person.name)}
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function Stands({ outlook: { plan, late, soon } }: { outlook: Outlook }) {
  return (
    <div>
      <p>{plan.route.title}</p>
      <p class={late > 0 ? 'is-late' : soon > 0 ? 'is-soon' : 'soft'}>{w.due(late, soon)}</p>
    </div>
  );
}

interface RenameProps {
  person: Person;
  records: Records;
  onDone: () => void;
}

function Rename({ person, records, onDone }: RenameProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name === '') return input.current?.focus();
    if (name === person.name || (await renamePerson(records, person, name))) onDone();
  };
  return (
    <form class="acts" onSubmit={submit}>
      <input
        ref={input}
        class="entry name"
        aria-label={w.nameOf(person.name)}
        defaultValue={person.name}
        maxLength={60}
        autocomplete="off"
      />
      <button type="submit" class="button">
        {w.save}
      </button>
      <button type="button" class="button second" onClick={onDone}>
        {w.cancel}
      </button>
    </form>
  );
}

interface ConfirmProps {
  outlook: Outlook;
  current: boolean;
  records: Records;
  onKeep: () => void;
}

/** The second step: what would go, and the safe answer first under the hand. */
function ConfirmDelete({ outlook, current, records, onKeep }: ConfirmProps) {
  const { person, papers, files, events, marks, ticks } = outlook.records;
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
