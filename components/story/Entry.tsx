import { useRef, useState } from 'preact/hooks';
import type { Effect } from '../../lib/deadlines/effects.ts';
import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { PlanDeadline } from '../../lib/plan/types.ts';
import { dateInWords } from '../dates.ts';
import { filesOf } from '../files/file-order.ts';
import type { Loaded, Records } from '../records.ts';
import { entryTitle } from '../words/events.ts';
import { words } from '../words/story.ts';
import { draftOf, type Told } from './draft.ts';
import { EventFiles } from './EventFiles.tsx';
import { EventForm } from './EventForm.tsx';
import { changeEvent, removeEvent } from './keep.ts';

const w = words.en.entry;
const f = words.en.files;

interface Props {
  event: DossierEvent;
  effect: Effect;
  records: Records;
  loaded: Loaded;
}

/** One entry of the story, to read and to change. */
export function Entry({ event, effect, records, loaded }: Props) {
  const [editing, setEditing] = useState(false);
  const [showing, setShowing] = useState(false);
  const changed = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    // The button stands there again after the next paint.
    requestAnimationFrame(() => changed.current?.focus());
  };
  const label = `${entryTitle(event.kind)}, ${dateInWords(event.on)}`;
  const files = filesOf(loaded.records.files, `event:${event.id}`);
  return (
    <li class="line">
      <h4 class="as-h3">{entryTitle(event.kind)}</h4>
      <span class="soft">{dateInWords(event.on)}</span>
      <div class="rest">
        {editing ? (
          <Editing event={event} records={records} loaded={loaded} onClose={close} />
        ) : (
          <>
            <Details event={event} />
            <Effects effect={effect} current={loaded.plan.deadlines} />
            <div class="acts">
              <button
                ref={changed}
                type="button"
                class="plain"
                aria-label={w.changeOf(label)}
                onClick={() => setEditing(true)}
              >
                {w.change}
              </button>
              <button
                type="button"
                class="plain"
                aria-expanded={showing}
                aria-label={files.length === 0 ? f.addTo(label) : f.showOf(files.length, label)}
                onClick={() => setShowing(!showing)}
              >
                {files.length === 0 ? f.add : f.show(files.length)}
              </button>
              <button
                type="button"
                class="plain"
                aria-label={w.removeOf(label)}
                onClick={() => removeEvent(records, event, files)}
              >
                {w.remove}
              </button>
            </div>
            {showing && (
              <EventFiles event={event} files={files} records={records} loaded={loaded} />
            )}
          </>
        )}
      </div>
    </li>
  );
}

function Editing(props: Omit<Props, 'effect'> & { onClose: () => void }) {
  const { event, records, loaded, onClose } = props;
  const [draft, setDraft] = useState(() => draftOf(event));
  const save = async (told: Told): Promise<void> => {
    if (await changeEvent(records, event, told, () => save(told))) onClose();
  };
  return (
    <EventForm
      id={`edit-${event.id}`}
      records={records}
      loaded={loaded}
      draft={draft}
      onDraft={setDraft}
      likely={[]}
      button={words.en.form.save}
      onTold={save}
      onCancel={onClose}
    />
  );
}

function Details({ event }: { event: DossierEvent }) {
  const facts = [
    event.by && w.by[event.by],
    event.reference && w.reference(event.reference, event.by === 'tracked-post'),
    event.who && w.who(event.who),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <>
      {facts.length > 0 && <p class="event-facts">{facts.join(' · ')}</p>}
      {event.note && <p class="note">{event.note}</p>}
    </>
  );
}

/** The dates that the entry started and ended; one that is no longer open says so. */
function Effects({ effect, current }: { effect: Effect; current: readonly PlanDeadline[] }) {
  if (effect.starts.length + effect.ends.length === 0) return null;
  const isOpen = (date: PlanDeadline) =>
    current.some(({ id, dueOn }) => id === date.id && dueOn === date.dueOn);
  return (
    <ul class="effects soft small">
      {effect.starts.map((date) => (
        <li key={date.id}>
          <strong>{w.starts}</strong> {w.due(date.title, dateInWords(date.dueOn))}{' '}
          {!isOpen(date) && w.over}
        </li>
      ))}
      {effect.ends.map((date) => (
        <li key={date.id}>
          <strong>{w.ends}</strong> {date.title}
        </li>
      ))}
    </ul>
  );
}
