import type { Ref } from 'preact';
import { dateInWords } from '../dates.ts';
import { words } from '../words/letters.ts';

const w = words.en;

interface Props {
  id: string;
  label: string;
  hint: string | undefined;
  value: string;
  onPick: (day: string) => void;
  today: Temporal.PlainDate;
  /** Days of the letter that may be the answer. */
  offers: readonly string[];
  /** Set where the day is missing. */
  mistake?: string;
  field?: Ref<HTMLInputElement>;
}

/** Asks for a day. Nothing is filled in before the person chooses. */
export function DayField(props: Props) {
  const { id, label, hint, value, onPick, today, offers, mistake, field } = props;
  const about = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ');
  return (
    <div class="field day-field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      <div class="acts">
        <input
          id={id}
          ref={field ?? null}
          class="entry"
          type="date"
          value={value}
          aria-invalid={mistake !== undefined}
          aria-describedby={about || undefined}
          onInput={(event) => onPick(event.currentTarget.value)}
        />
        <button type="button" class="plain" onClick={() => onPick(today.toString())}>
          {w.today}
        </button>
        {offers.map((day) => (
          <button key={day} type="button" class="plain" onClick={() => onPick(day)}>
            {w.onLetter(dateInWords(day))}
          </button>
        ))}
      </div>
      {mistake && (
        <p id={`${id}-mistake`} class="mistake" role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
