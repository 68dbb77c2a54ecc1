import type { LetterKind } from '../../lib/knowledge/letter-schema.ts';
import { type FoundDate, writtenOn } from '../../lib/letters/dates.ts';
import type { FoundDelay } from '../../lib/letters/delays.ts';
import { lastDayOf } from '../../lib/letters/ends.ts';
import type { LetterReading } from '../../lib/letters/read-letter.ts';
import { DayField } from '../DayField.tsx';
import { dateInWords } from '../dates.ts';
import { French } from '../French.tsx';
import { Sources } from '../Sources.tsx';
import { words } from '../words/letters.ts';
import { words as shared } from '../words/shared.ts';

import { asksForDay, dayOf, dayOffers, reachedField } from './days.ts';

const w = words.en;

interface Props {
  kind: LetterKind | null;
  reading: LetterReading;
  reached: string;
  setReached: (day: string) => void;
  today: Temporal.PlainDate;
}

/** By when to act, and every day and delay that the letter states. */
export function When({ kind, reading, reached, setReached, today }: Props) {
  const { dates, delays } = reading;
  const written = writtenOn(dates);
  const days = { written: dayOf(written), reached: dayOf(reached) };
  return (
    <section class="part letter-when">
      <h2>{w.when}</h2>
      {kind && <By kind={kind} />}
      {asksForDay(kind, delays) && (
        <DayField
          id={reachedField}
          label={w.reached}
          hint={w.reachedHint}
          value={reached}
          onPick={setReached}
          offers={dayOffers(today, written ? [written] : [])}
        />
      )}
      <h3>{w.said}</h3>
      {dates.length + delays.length === 0 && <p class="soft">{w.none}</p>}
      <ul class="lines">
        {delays.map((delay) => (
          <li class="line" key={delay.start}>
            <span>
              <strong>{w.delay(delay.count, delay.unit)}</strong> {delayWords(delay, days)}
              <Quote text={delay.text} />
            </span>
          </li>
        ))}
        {dates.map((date) => (
          <li class="line" key={date.start}>
            <span>
              <strong>{dateInWords(date.on)}</strong>
              {', '}
              {roleWords(date)}
              <Quote text={date.text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function By({ kind }: { kind: LetterKind }) {
  if (kind.by === null) return <p>{w.noBy}</p>;
  return (
    <div class="because">
      <p>
        {kind.by.en} <span class="soft small">{shared.en.kinds[kind.by.kind]}</span>
      </p>
      <p class="soft">{w.letterCounts}</p>
      <Sources ids={kind.by.sources} />
    </div>
  );
}

function Quote({ text }: { text: string }) {
  return (
    <span class="soft quote">
      « <French text={text} /> »
    </span>
  );
}

function roleWords({ role }: FoundDate): string {
  return role === 'birth' ? '' : w.roles[role];
}

function delayWords(delay: FoundDelay, days: Parameters<typeof lastDayOf>[1]): string {
  if (delay.role === 'other') return `(${w.other})`;
  const start = w.starts[delay.from ?? 'unsaid'];
  if (delay.unit === 'working-days') return `${start}; ${w.notCounted}`;
  const last = lastDayOf(delay, days);
  return `${start}: ${last ? w.until(dateInWords(last.toString())) : w.askDay}`;
}
