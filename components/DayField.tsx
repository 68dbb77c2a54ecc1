import type { Ref } from 'preact';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  /** `PlainDate` as text, or empty. */
  value: string;
  onPick: (day: string) => void;
  /** Days that may be the answer, each one click away. */
  offers: readonly { day: string; text: string }[];
  /** Why the day cannot be. */
  mistake?: string | undefined;
  /** What speaks against the day without making it impossible. */
  doubt?: string | undefined;
  field?: Ref<HTMLInputElement>;
}

/** Asks for a day. */
export function DayField(props: Props) {
  const { id, label, hint, value, onPick, offers, mistake, doubt, field } = props;
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
        {offers.map(({ day, text }) => (
          <button key={text} type="button" class="plain" onClick={() => onPick(day)}>
            {text}
          </button>
        ))}
      </div>
      {doubt !== undefined && (
        <p class="doubt" role="status">
          {doubt}
        </p>
      )}
      {mistake !== undefined && (
        <p id={`${id}-mistake`} class="mistake" role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
