import { useEffect, useState } from 'preact/hooks';
import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../words/papers.ts';
import { Asked, describedBy } from './Asked.tsx';
import { dayMistake } from './day-mistake.ts';

const w = words.en.details;

interface Props {
  id: string;
  en: PaperDetail['en'];
  /** `PlainDate` as text. */
  day: string | undefined;
  /** The last day that can be true; null where any day can. */
  latest: Temporal.PlainDate | null;
  onAnswer: (day: string | undefined, said: string | null) => void;
}

/** A question for a day. It is saved once it can be true. */
export function DayAnswer({ id, en, day = '', latest, onAnswer }: Props) {
  const [shown, setShown] = useState(day);
  const [left, setLeft] = useState(false);
  useEffect(() => setShown(day), [day]);
  const mistake = left ? dayMistake(shown, latest) : null;
  const take = (text: string) => {
    setShown(text);
    setLeft(false);
    if (text === day || dayMistake(text, latest) !== null) return;
    if (text === '') onAnswer(undefined, null);
    else onAnswer(text, dateInWords(text));
  };
  return (
    <Asked id={id} en={en}>
      <input
        id={id}
        class="entry"
        type="date"
        value={shown}
        aria-invalid={mistake !== null}
        aria-describedby={describedBy(en.hint && `${id}-hint`, mistake && `${id}-mistake`)}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      {mistake && (
        <p id={`${id}-mistake`} class="mistake" role="alert">
          {w[mistake]}
        </p>
      )}
    </Asked>
  );
}
