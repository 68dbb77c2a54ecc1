import { ChevronDown } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { dateInWords } from '../dates.ts';
import type { DueDate, Saying } from '../due.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../words/dates.ts';
import { warningFor } from './snooze.ts';

const w = words.en.snooze;

interface Props {
  due: DueDate;
  today: Temporal.PlainDate;
  say: (saying: Saying) => Promise<void>;
}

/** Silence until tomorrow, for a week, or until a chosen day; past the law's last day only knowingly. */
export function Snooze({ due, today, say }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const day = useRef<HTMLInputElement>(null);
  const id = useId();
  const tomorrow = today.add({ days: 1 }).toString();
  const choose = (until: string) => {
    setMissing(false);
    if (warningFor(due.deadline, until, today) === 'none') return void snooze(until);
    setAsked(until);
  };
  const snooze = (until: string) => say({ state: 'snoozed', until });
  const submit = (event: Event) => {
    event.preventDefault();
    const until = day.current?.value ?? '';
    if (until >= tomorrow) return choose(until);
    setMissing(true);
    day.current?.focus();
  };
  return (
    <details class="snooze">
      <summary class="plain">
        {w.title}
        <Icon of={ChevronDown} />
      </summary>
      <form class="sheet stack" onSubmit={submit} noValidate>
        <div class="acts">
          <button type="button" class="button second" onClick={() => choose(tomorrow)}>
            {w.tomorrow}
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => choose(today.add({ days: 7 }).toString())}
          >
            {w.week}
          </button>
        </div>
        <div class="acts end">
          <div class="field">
            <label for={id}>{w.day}</label>
            <input
              id={id}
              ref={day}
              class="entry"
              type="date"
              min={tomorrow}
              aria-invalid={missing}
              aria-describedby={missing ? `${id}-missing` : undefined}
            />
          </div>
          <button type="submit" class="button second">
            {w.set}
          </button>
        </div>
        {missing && (
          <p id={`${id}-missing`} class="mistake" role="alert">
            {w.noDay}
          </p>
        )}
        {asked && (
          <div class="problem" role="alert">
            <p>{warningWords(due, asked, today)}</p>
            <p>
              <button type="button" class="button second" onClick={() => snooze(asked)}>
                {w.anyway}
              </button>
            </p>
          </div>
        )}
      </form>
    </details>
  );
}

function warningWords({ deadline }: DueDate, until: string, today: Temporal.PlainDate): string {
  if (warningFor(deadline, until, today) === 'late') return w.late;
  return w.after(dateInWords(deadline.dueOn), dateInWords(until));
}
