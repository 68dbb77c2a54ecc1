import { useEffect, useState } from 'preact/hooks';
import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../words/papers.ts';

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

/** What is wrong with a day, in words; null for one that can be true. While a year is typed, it is short. */
function mistakeIn(day: string, latest: Temporal.PlainDate | null): string | null {
  if (day === '') return null;
  const { year } = Temporal.PlainDate.from(day);
  if (year < 1900 || year > 2200) return w.strange;
  return latest && day > latest.toString() ? w.future : null;
}

/** A question for a day. It is saved once it can be true. */
export function DayAnswer({ id, en, day = '', latest, onAnswer }: Props) {
  const [shown, setShown] = useState(day);
  const [left, setLeft] = useState(false);
  useEffect(() => setShown(day), [day]);
  const mistake = left ? mistakeIn(shown, latest) : null;
  const described = [en.hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ');
  const take = (text: string) => {
    setShown(text);
    setLeft(false);
    if (text === day || mistakeIn(text, latest) !== null) return;
    if (text === '') onAnswer(undefined, null);
    else onAnswer(text, dateInWords(text));
  };
  return (
    <div class="field">
      <label for={id}>{en.ask}</label>
      {en.hint && (
        <p id={`${id}-hint`} class="soft small">
          {en.hint}
        </p>
      )}
      <input
        id={id}
        class="entry"
        type="date"
        value={shown}
        aria-invalid={mistake !== null}
        aria-describedby={described || undefined}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      {mistake && (
        <p id={`${id}-mistake`} class="mistake" role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
