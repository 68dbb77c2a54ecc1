import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../dates.ts';
import { type DueDate, mark, type Saying, standingInWords } from '../due.ts';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/dates.ts';
import { words as eventWords } from '../words/events.ts';
import { words as shared } from '../words/shared.ts';
import { Snooze } from './Snooze.tsx';
import { saveCalendar } from './save-calendar.ts';

const w = words.en;

interface Props {
  due: DueDate;
  /** The reader comes for this one. */
  shown: boolean;
  records: Records;
  loaded: Loaded;
  onMarked: () => void;
}

/** A date: by when, what it counts from, why, and what the person says about it. */
export function DateLine({ due, shown, records, loaded, onMarked }: Props) {
  const { deadline } = due;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  const say = async (saying: Saying | null) => {
    if (await mark(records, loaded.records.person.id, due, saying)) onMarked();
  };
  return (
    <li class={`line date ${due.standing}`}>
      <h3 ref={heading} tabIndex={-1}>
        {deadline.title}
      </h3>
      <span class={`pill ${due.standing}`}>{standingInWords(due)}</span>
      <div class="rest">
        <p>
          <strong>{w.by(dateInWords(deadline.dueOn))}</strong>
          {' · '}
          {shared.en.kinds[deadline.kind]}
        </p>
        <CountsFrom from={deadline.countsFrom} />
        <p class="soft">{deadline.why.text}</p>
        <Sources ids={deadline.why.sources} />
        <Acts due={due} records={records} loaded={loaded} say={say} />
      </div>
    </li>
  );
}

function CountsFrom({ from }: { from: DueDate['deadline']['countsFrom'] }) {
  if (!from) return null;
  const { kind, on, noted } = from;
  return (
    <p class="soft">
      {w.counts(eventWords.en.labels[kind], dateInWords(on))}{' '}
      {noted ? <a href="#story">{w.inStory}</a> : <a href="/welcome.html">{w.inAnswers}</a>}
    </p>
  );
}

interface ActsProps extends Pick<Props, 'due' | 'records' | 'loaded'> {
  say: (saying: Saying | null) => Promise<void>;
}

function Acts({ due, records, loaded, say }: ActsProps) {
  if (due.standing === 'past') return null;
  if (due.standing === 'done' || due.standing === 'dismissed' || due.standing === 'snoozed') {
    return (
      <div class="acts">
        <button type="button" class="plain" onClick={() => say(null)}>
          {due.standing === 'snoozed' ? w.wake : w.takeBack}
        </button>
      </div>
    );
  }
  return (
    <div class="acts">
      <button type="button" class="button second" onClick={() => say({ state: 'done' })}>
        {w.done}
      </button>
      <Snooze due={due} today={records.clock.today()} say={say} />
      <button type="button" class="plain" onClick={() => say({ state: 'dismissed' })}>
        {w.dismiss}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={w.calendar.oneOf(due.deadline.title)}
        onClick={() => saveCalendar(records, loaded, [due.deadline])}
      >
        {w.calendar.one}
      </button>
    </div>
  );
}
