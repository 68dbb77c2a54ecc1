import { useRef, useState } from 'preact/hooks';
import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { EventKind } from '../../lib/knowledge/deadline-schema.ts';
import type { LetterKind } from '../../lib/knowledge/letter-schema.ts';
import { datesThatFollow } from '../../lib/letters/ends.ts';
import type { LetterReading } from '../../lib/letters/read-letter.ts';
import { dateInWords } from '../dates.ts';
import type { Loaded, Records } from '../records.ts';
import { words as dossierWords } from '../words/dossier.ts';
import { words as eventWords } from '../words/events.ts';
import { words } from '../words/letters.ts';
import { DayField } from './DayField.tsx';
import { comesWithLetter, dayOf, reachedField } from './days.ts';

const w = words.en.note;
const { labels, hints } = eventWords.en;

interface Props {
  kind: LetterKind | null;
  reading: LetterReading;
  reached: string;
  records: Records;
  loaded: Loaded | null;
}

/** Which events of the dossier the letter is, each with a button to note it. */
export function NoteIt({ kind, reading, reached, records, loaded }: Props) {
  return (
    <section class="part letter-note">
      <h2>{w.title}</h2>
      {loaded === null ? (
        <p>
          {w.noDossier} <a href="/welcome.html">{dossierWords.en.empty.start}</a>
        </p>
      ) : kind === null ? (
        <p>
          {w.unknown} <a href="#story">{dossierWords.en.sections.story}</a>
        </p>
      ) : kind.events.length === 0 ? (
        <p>{w.nothing}</p>
      ) : (
        <>
          <p class="soft">{w.about}</p>
          {kind.events.map((event) => (
            <NoteEvent
              key={event}
              event={event}
              reached={reached}
              offers={[...new Set(reading.dates.map(({ on }) => on))]}
              records={records}
              loaded={loaded}
            />
          ))}
        </>
      )}
    </section>
  );
}

interface EventProps {
  event: EventKind;
  reached: string;
  offers: readonly string[];
  records: Records;
  loaded: Loaded;
}

function NoteEvent({ event, reached, offers, records, loaded }: EventProps) {
  const [own, setOwn] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const shared = comesWithLetter(event);
  const day = dayOf(shared ? reached : own);
  const on = day?.toString() ?? '';
  const noted = loaded.records.events.some((one) => one.kind === event && one.on === on);
  const note = () => {
    setMissing(day === null);
    if (day !== null) return void keep(records, loaded.records.person.id, event, on);
    const asked = shared ? document.getElementById(reachedField) : field.current;
    asked?.focus();
  };
  return (
    <div class="sheet stack note-event">
      <h3>{labels[event]}</h3>
      {!shared && (
        <DayField
          id={`letter-day-${event}`}
          field={field}
          label={w.day(labels[event])}
          hint={hints[event]}
          value={own}
          onPick={setOwn}
          today={records.clock.today()}
          offers={offers}
        />
      )}
      {missing && day === null && (
        <p class="mistake" role="alert">
          {shared ? `${w.noDay} ${words.en.reached}` : w.noDay}
        </p>
      )}
      {noted ? (
        <p>
          {w.already} <a href="#dates">{w.see}</a>
        </p>
      ) : (
        <>
          {day && <Follows event={event} on={on} records={records} loaded={loaded} />}
          <p>
            <button type="button" class="button" onClick={note}>
              {w.button(labels[event])}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function Follows(props: { event: EventKind; on: string; records: Records; loaded: Loaded }) {
  const { event, on, records, loaded } = props;
  const { person, events } = loaded.records;
  const dates = datesThatFollow(
    person.situation,
    events,
    { kind: event, on },
    records.clock.today(),
  );
  if (dates.length === 0) return <p class="soft">{w.noFollow}</p>;
  return (
    <>
      <p>{w.follows}</p>
      <ul class="bullets">
        {dates.map(({ id, title, dueOn }) => (
          <li key={id}>{w.by(title, dateInWords(dueOn))}</li>
        ))}
      </ul>
    </>
  );
}

function keep(records: Records, personId: string, kind: EventKind, on: string): Promise<boolean> {
  const event: DossierEvent = { id: crypto.randomUUID(), personId, kind, on };
  return records.write(
    dossierWords.en.dates.added(`${labels[kind]}, ${dateInWords(on)}`),
    (dossier) => dossier.addEvent(event),
    (dossier) => dossier.removeEvent(event.id),
  );
}
