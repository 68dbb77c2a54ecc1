import { useEffect, useRef, useState } from 'preact/hooks';
import { effectOf } from '../../lib/deadlines/effects.ts';
import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import { DayField } from '../DayField.tsx';
import { dateInWords } from '../dates.ts';
import type { Loaded, Records } from '../records.ts';
import { mistakeInDay } from '../story/day.ts';
import type { Told } from '../story/draft.ts';
import { noteEvent } from '../story/keep.ts';
import { words } from '../words/popup.ts';

const w = words.en.letterNote;

interface Props {
  records: Records;
  loaded: Loaded;
  onBack: () => void;
}

/** "I received a letter": what it says in plain words, its day, and then what is due. */
export function LetterNote({ records, loaded, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [noted, setNoted] = useState<DossierEvent | null>(null);
  // Taken back in the notice: the choice stands there again.
  const stands = noted !== null && loaded.records.events.some(({ id }) => id === noted.id);
  useEffect(() => heading.current?.focus(), [stands]);
  return (
    <section class="sheet letter-note" aria-labelledby="letter-note">
      <h2 id="letter-note" ref={heading} tabIndex={-1}>
        {stands ? w.now : w.title}
      </h2>
      {noted !== null && stands ? (
        <WhatNow event={noted} records={records} loaded={loaded} />
      ) : (
        <Choice records={records} loaded={loaded} onNoted={setNoted} />
      )}
      <p class="acts">
        <a href="/dossier.html#letters" target="_blank" rel="noopener">
          {w.read}
        </a>
        <button type="button" class="plain" onClick={onBack}>
          {w.back}
        </button>
      </p>
    </section>
  );
}

interface ChoiceProps {
  records: Records;
  loaded: Loaded;
  onNoted: (event: DossierEvent | null) => void;
}

function Choice({ records, loaded, onNoted }: ChoiceProps) {
  const today = records.clock.today();
  const [kind, setKind] = useState<StoryKind | null>(null);
  const [on, setOn] = useState(today.toString());
  const [mistakes, setMistakes] = useState<{ kind?: string; on?: string }>({});
  const note = async (told: Told): Promise<void> =>
    onNoted(await noteEvent(records, loaded, told, () => note(told)));
  const submit = async (event: Event) => {
    event.preventDefault();
    const day = mistakeInDay('letter-received', on, loaded.records.person.situation, today);
    setMistakes({ ...(kind === null && { kind: w.noKind }), ...(day !== null && { on: day }) });
    if (kind !== null && day === null) await note({ kind, on });
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <fieldset class="choices" aria-describedby={mistakes.kind ? 'no-letter-kind' : undefined}>
        <legend class="label">{w.says}</legend>
        {w.kinds.map(({ kind: one, says }) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="letter-kind"
              checked={kind === one}
              onChange={() => setKind(one)}
            />
            <span>{says}</span>
          </label>
        ))}
        {mistakes.kind && (
          <p id="no-letter-kind" class="mistake" role="alert">
            {mistakes.kind}
          </p>
        )}
      </fieldset>
      <DayField
        id="letter-day"
        label={w.day}
        value={on}
        onPick={setOn}
        offers={[{ day: today.subtract({ days: 1 }).toString(), text: w.yesterday }]}
        mistake={mistakes.on}
      />
      <p>
        <button type="submit" class="button">
          {w.note}
        </button>
      </p>
    </form>
  );
}

interface NowProps {
  event: DossierEvent;
  records: Records;
  loaded: Loaded;
}

/** The dates that the letter started, the nearest first. */
function WhatNow({ event, records, loaded }: NowProps) {
  const { person, events } = loaded.records;
  const others = events.filter(({ id }) => id !== event.id);
  const today = records.clock.today();
  const { starts } = effectOf(person.situation, loaded.plan, others, event, today);
  if (starts.length === 0) return <p>{w.noDate}</p>;
  return (
    <ul class="letter-dates">
      {starts.map(({ id, title, dueOn, why }) => (
        <li key={id}>
          <strong>{w.by(title, dateInWords(dueOn))}</strong>
          <p class="soft">{why.text}</p>
        </li>
      ))}
    </ul>
  );
}
