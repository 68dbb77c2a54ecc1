import { ChevronLeft, ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { dateInWords } from '../dates.ts';
import { type DueDate, standingInWords } from '../due.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../words/dates.ts';
import { type MonthDay, monthInWords, monthWeeks } from './month.ts';

const w = words.en.month;

interface Props {
  dates: readonly DueDate[];
  today: Temporal.PlainDate;
  /** Goes to a date in the list. */
  onShow: (id: string) => void;
}

/** A month as a table; where that is too narrow, its dates day by day. */
export function MonthView({ dates, today, onShow }: Props) {
  const [month, setMonth] = useState(() => today.toPlainYearMonth());
  const weeks = monthWeeks(month, dates);
  const full = weeks.flat().filter((one) => one.dates.length > 0);
  return (
    <section class="part month" aria-label={w.caption(monthInWords(month))}>
      <div class="month-head">
        <h2 aria-live="polite">{monthInWords(month)}</h2>
        <div class="acts">
          <button
            type="button"
            class="button second"
            aria-label={w.before}
            onClick={() => setMonth(month.subtract({ months: 1 }))}
          >
            <Icon of={ChevronLeft} />
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => setMonth(today.toPlainYearMonth())}
          >
            {w.today}
          </button>
          <button
            type="button"
            class="button second"
            aria-label={w.after}
            onClick={() => setMonth(month.add({ months: 1 }))}
          >
            <Icon of={ChevronRight} />
          </button>
        </div>
      </div>
      <table>
        <caption class="hidden-words">{w.caption(monthInWords(month))}</caption>
        <thead>
          <tr>
            {w.days.map((day) => (
              <th key={day} scope="col" abbr={day}>
                {day.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day.toString()}>
              {week.map((one) => (
                <Cell key={one.day.toString()} one={one} today={today} onShow={onShow} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="lines days">
        {full.map(({ day, dates }) => (
          <li key={day.toString()} class="stack">
            <strong>{dateInWords(day.toString())}</strong>
            <Entries dates={dates} onShow={onShow} />
          </li>
        ))}
      </ul>
      {full.length === 0 && <None month={month} dates={dates} onMonth={setMonth} />}
    </section>
  );
}

function Cell({ one, today, onShow }: { one: MonthDay } & Pick<Props, 'today' | 'onShow'>) {
  const { day, inMonth, dates } = one;
  if (!inMonth) return <td class="outside" />;
  const isToday = day.equals(today);
  return (
    <td class={isToday ? 'today' : undefined} aria-current={isToday ? 'date' : undefined}>
      <span class="day">
        {day.day}
        {isToday && <span class="hidden-words"> ({w.isToday})</span>}
      </span>
      {dates.length > 0 && <Entries dates={dates} onShow={onShow} />}
    </td>
  );
}

function Entries({ dates, onShow }: Pick<Props, 'dates' | 'onShow'>) {
  return (
    <ul class="entries">
      {dates.map((due) => (
        <li key={due.deadline.id}>
          <button
            type="button"
            class={`month-entry ${due.standing}`}
            onClick={() => onShow(due.deadline.id)}
          >
            {due.deadline.title}
            <span class="state-words">{standingInWords(due)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoneProps extends Pick<Props, 'dates'> {
  month: Temporal.PlainYearMonth;
  onMonth: (month: Temporal.PlainYearMonth) => void;
}

/** An empty month says where the next date is. */
function None({ month, dates, onMonth }: NoneProps) {
  const after = month.toPlainDate({ day: month.daysInMonth }).toString();
  const next = dates.find(({ deadline }) => deadline.dueOn > after);
  const target = next && Temporal.PlainDate.from(next.deadline.dueOn).toPlainYearMonth();
  return (
    <p class="soft">
      {w.none}{' '}
      {target && (
        <button type="button" class="plain" onClick={() => onMonth(target)}>
          {w.nextIs(monthInWords(target))}
        </button>
      )}
    </p>
  );
}
