import { useRef, useState } from 'preact/hooks';
import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import { dateInWords } from '../dates.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dossier.ts';
import { words as eventWords } from '../words/events.ts';

const w = words.en.dates;
const { labels, hints, groups } = eventWords.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** What happened and when; each can be removed again. */
export function Events({ records, loaded }: Props) {
  const events = loaded.records.events.toSorted((a, b) => b.on.localeCompare(a.on));
  return (
    <section class="part">
      <p class="soft">{w.happenedAbout}</p>
      <EventForm records={records} personId={loaded.records.person.id} />
      {events.length === 0 && <p class="soft">{w.empty}</p>}
      <ul class="lines">
        {events.map((event) => (
          <li class="line" key={event.id}>
            <h3>{labels[event.kind]}</h3>
            <span>{dateInWords(event.on)}</span>
            <div class="rest">
              <button
                type="button"
                class="plain"
                aria-label={`${w.remove}: ${labels[event.kind]}, ${dateInWords(event.on)}`}
                onClick={() => remove(records, event)}
              >
                {w.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function remove(records: Records, event: DossierEvent) {
  return records.write(
    w.removed(labels[event.kind]),
    (dossier) => dossier.removeEvent(event.id),
    (dossier) => dossier.addEvent(event),
  );
}

function add(records: Records, event: DossierEvent) {
  return records.write(
    w.added(labels[event.kind]),
    (dossier) => dossier.addEvent(event),
    (dossier) => dossier.removeEvent(event.id),
  );
}

function EventForm({ records, personId }: { records: Records; personId: string }) {
  const [kind, setKind] = useState<StoryKind>('file-posted');
  const [missing, setMissing] = useState(false);
  const day = useRef<HTMLInputElement>(null);
  const hint = hints[kind];
  const submit = async (submitted: Event) => {
    submitted.preventDefault();
    const on = day.current?.value ?? '';
    setMissing(on === '');
    if (on === '') day.current?.focus();
    else await add(records, { id: crypto.randomUUID(), personId, kind, on });
  };
  return (
    <form class="sheet row-form" onSubmit={submit} noValidate>
      <div class="field">
        <label for="event-kind">{w.kind}</label>
        {hint && (
          <p id="event-hint" class="soft small">
            {hint}
          </p>
        )}
        <select
          id="event-kind"
          class="entry"
          value={kind}
          aria-describedby={hint ? 'event-hint' : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = groups.flatMap(({ kinds }) => kinds).find((one) => one === value);
            if (chosen) setKind(chosen);
          }}
        >
          {groups.map(({ title, kinds }) => (
            <optgroup key={title} label={title}>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {labels[one]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="event-day">{w.on}</label>
        <input
          id="event-day"
          ref={day}
          class="entry"
          type="date"
          aria-invalid={missing}
          aria-describedby={missing ? 'event-missing' : undefined}
        />
      </div>
      <button type="submit" class="button">
        {w.add}
      </button>
      {missing && (
        <p id="event-missing" class="mistake" role="alert">
          {w.noDay}
        </p>
      )}
    </form>
  );
}
