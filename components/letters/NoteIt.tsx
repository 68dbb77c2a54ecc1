import { useRef, useState } from 'preact/hooks';
import { effectOf } from '../../lib/deadlines/effects.ts';
import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import type { LetterKind } from '../../lib/knowledge/letter-schema.ts';
import type { LetterReading } from '../../lib/letters/read-letter.ts';
import { DayField } from '../DayField.tsx';
import { dateInWords } from '../dates.ts';
import type { Loaded, Records } from '../records.ts';
import { mistakeInDay } from '../story/day.ts';
import { noteEvent } from '../story/keep.ts';
import { words as dossierWords } from '../words/dossier.ts';
import { words as eventWords } from '../words/events.ts';
import { words } from '../words/letters.ts';
import { comesWithLetter, dayOf, dayOffers, reachedField } from './days.ts';

const w = words.en.note;
const { labels, hints } = eventWords.en;

/** What a letter is where it is none of the kinds that start a date. */
const anyLetter: readonly StoryKind[] = ['letter-received'];
const longestNote = 2000;

interface Props {
  kind: LetterKind | null;
  reading: LetterReading;
  reached: string;
  records: Records;
  loaded: Loaded | null;
}

/** Which events of the dossier the letter is, each with a button to note it. */
export function NoteIt({ kind, reading, reached, records, loaded }: Props) {
  const [note, setNote] = useState(kind?.en.title ?? '');
  const events: readonly StoryKind[] = kind && kind.events.length > 0 ? kind.events : anyLetter;
  return (
    <section class="part letter-note">
      <h2>{w.title}</h2>
      {loaded === null ? (
        <p>
          {w.noDossier} <a href="/welcome.html">{dossierWords.en.empty.start}</a>
        </p>
      ) : (
        <>
          <p class="soft">{w.about}</p>
          <div class="field">
            <label for="letter-own-note">{w.own}</label>
            <p id="letter-own-note-hint" class="soft small">
              {w.ownHint}
            </p>
            <textarea
              id="letter-own-note"
              class="entry"
              rows={2}
              maxLength={longestNote}
              aria-describedby="letter-own-note-hint"
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </div>
          {events.map((event) => (
            <NoteEvent
              key={event}
              event={event}
              note={note}
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
  event: StoryKind;
  note: string;
  reached: string;
  offers: readonly string[];
  records: Records;
  loaded: Loaded;
}

function NoteEvent({ event, note, reached, offers, records, loaded }: EventProps) {
  const [own, setOwn] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const shared = comesWithLetter(event);
  const today = records.clock.today();
  const day = dayOf(shared ? reached : own);
  const on = day?.toString() ?? '';
  const noted = loaded.records.events.find((one) => one.kind === event && one.on === on);
  const keep = () => {
    const wrong = day ? mistakeInDay(event, on, loaded.records.person.situation, today) : w.noDay;
    setMistake(wrong);
    if (wrong === null) return void noteEvent(records, loaded, told(event, on, note));
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
          offers={dayOffers(today, offers)}
        />
      )}
      {mistake !== null && (
        <p class="mistake" role="alert">
          {shared && day === null ? `${mistake} ${words.en.reached}` : mistake}
        </p>
      )}
      {noted ? (
        <p>
          {w.already} <a href="#story">{w.seeStory}</a> <a href="#dates">{w.see}</a>
        </p>
      ) : (
        <>
          {day && <Follows event={{ kind: event, on }} records={records} loaded={loaded} />}
          <p>
            <button type="button" class="button" onClick={keep}>
              {w.button(labels[event])}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function told(kind: StoryKind, on: string, note: string) {
  const text = note.trim();
  return { kind, on, ...(text !== '' && { note: text }) };
}

interface FollowsProps {
  event: Pick<DossierEvent, 'kind' | 'on'>;
  records: Records;
  loaded: Loaded;
}

function Follows({ event, records, loaded }: FollowsProps) {
  const { person, events } = loaded.records;
  const today = records.clock.today();
  const { starts } = effectOf(person.situation, loaded.plan, events, event, today);
  if (starts.length === 0) return <p class="soft">{w.noFollow}</p>;
  return (
    <>
      <p>{w.follows}</p>
      <ul class="bullets">
        {starts.map(({ id, title, dueOn }) => (
          <li key={id}>{w.by(title, dateInWords(dueOn))}</li>
        ))}
      </ul>
    </>
  );
}
