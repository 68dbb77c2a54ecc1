import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person, PersonRecords } from '../../lib/dossier/types.ts';
import { focusNow } from '../focus-now.ts';
import { dueInWords, type Outlook } from '../outlook.ts';
import type { Records } from '../records.ts';
import { words } from '../words/people.ts';
import { deletePerson, renamePerson } from './keep.ts';

const w = words.en;

interface Props {
  person: Person;
  /** Undefined until it is read; null where the records do not answer. */
  outlook: Outlook | null | undefined;
  current: boolean;
  records: Records;
  /** Their line is no longer there. */
  onGone: () => void;
}

/** One person: how they stand, and what can be done with their dossier. */
export function PersonLine({ person, outlook, current, records, onGone }: Props) {
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'deleting'>('nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = () => {
    // The button that had the focus goes away.
    heading.current?.focus();
    setDoing('nothing');
  };
  return (
    <li class="line">
      <h2 class="as-h3" ref={heading} tabIndex={-1}>
        {person.name}
      </h2>
      {current && <span class="pill done">{w.current}</span>}
      <div class="rest stack">
        {outlook !== undefined && <Stands outlook={outlook} />}
        {doing === 'renaming' && <Rename person={person} records={records} onDone={stop} />}
        {doing === 'deleting' && outlook !== undefined && (
          <ConfirmDelete
            person={person}
            outlook={outlook}
            current={current}
            records={records}
            onKeep={stop}
            onGone={onGone}
          />
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
            {outlook !== undefined && (
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

function Stands({ outlook }: { outlook: Outlook | null }) {
  const { text, colour } = dueInWords(outlook);
  return (
    <div>
      {outlook && <p>{outlook.plan.route.title}</p>}
      <p class={colour}>{text}</p>
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
  person: Person;
  outlook: Outlook | null;
  current: boolean;
  records: Records;
  onKeep: () => void;
  onGone: () => void;
}

/** The second step: what would go, and the safe answer first under the hand. */
function ConfirmDelete({ person, outlook, current, records, onKeep, onGone }: ConfirmProps) {
  const goes = outlook ? `${w.goes(countsOf(outlook.records))} ${w.after}` : w.goesUnread;
  const remove = async () => {
    if (await deletePerson(records, person, { current, unread: !outlook })) onGone();
  };
  return (
    <section class="problem" aria-label={w.sure(person.name)}>
      <p>
        <strong>{w.sure(person.name)}</strong> {goes}
      </p>
      <div class="acts">
        <button type="button" class="button danger" onClick={remove}>
          {w.yes}
        </button>
        <button type="button" class="button second" ref={focusNow} onClick={onKeep}>
          {w.no}
        </button>
      </div>
    </section>
  );
}

function countsOf({ papers, files, events, marks, ticks }: PersonRecords) {
  return {
    papers: papers.length,
    files: files.length,
    events: events.length,
    marks: marks.length,
    ticks: ticks.length,
  };
}
