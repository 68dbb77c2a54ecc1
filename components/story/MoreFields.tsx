import { DayField } from '../DayField.tsx';
import { words } from '../words/story.ts';
import type { By } from './asked.ts';

const w = words.en.form;

/** Characters that a number or a name may have, and a note. */
const longestLine = 80;
const longestNote = 2000;

interface WayProps {
  id: string;
  ways: readonly By[];
  by: By | undefined;
  onBy: (by: By | undefined) => void;
}

/** How something was sent. */
export function WayField({ id, ways, by, onBy }: WayProps) {
  return (
    <div class="field">
      <label for={id}>{w.by}</label>
      <select
        id={id}
        class="entry"
        value={by ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onBy(ways.find((way) => way === value));
        }}
      >
        <option value="">{w.noBy}</option>
        {ways.map((way) => (
          <option key={way} value={way}>
            {words.en.entry.by[way]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface LineProps {
  id: string;
  text: string;
  onText: (text: string) => void;
}

/** The number to find it by. */
export function ReferenceField(props: LineProps & { kind: 'tracking' | 'file' }) {
  const { id, kind, text, onText } = props;
  return (
    <div class="field">
      <Label id={id} text={w.reference[kind]} />
      {kind === 'tracking' && (
        <p id={`${id}-hint`} class="soft small">
          {w.referenceHint}
        </p>
      )}
      <input
        id={id}
        class="entry"
        autocomplete="off"
        spellcheck={false}
        maxLength={longestLine}
        value={text}
        aria-describedby={kind === 'tracking' ? `${id}-hint` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

export function WhoField({ id, label, text, onText }: LineProps & { label: string }) {
  return (
    <div class="field">
      <Label id={id} text={label} />
      <input
        id={id}
        class="entry"
        autocomplete="off"
        maxLength={longestLine}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

export function NoteField({ id, label, text, onText }: LineProps & { label: string }) {
  return (
    <div class="field wide">
      <Label id={id} text={label} />
      <textarea
        id={id}
        class="entry"
        rows={2}
        maxLength={longestNote}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

interface RemindProps {
  id: string;
  day: string;
  from: Temporal.PlainDate;
  mistake: string | undefined;
  onDay: (day: string) => void;
}

/** The day on which the person wants to ask again. */
export function RemindField({ id, day, from, mistake, onDay }: RemindProps) {
  const offers = [1, 2, 3, 4].map((weeks) => ({
    day: from.add({ weeks }).toString(),
    text: w.weeks(weeks),
  }));
  return (
    <DayField
      id={id}
      label={w.remind}
      hint={w.remindHint}
      value={day}
      onPick={onDay}
      offers={day === '' ? offers : [{ day: '', text: w.noReminder }]}
      mistake={mistake}
    />
  );
}

function Label({ id, text }: { id: string; text: string }) {
  return (
    <label for={id}>
      {text} <span class="soft optional">({w.optional})</span>
    </label>
  );
}
