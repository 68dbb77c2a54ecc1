import type { DueDate } from '../due.ts';

/** A day of a month's page; days of the months around it fill the first and the last week. */
export interface MonthDay {
  day: Temporal.PlainDate;
  inMonth: boolean;
  dates: readonly DueDate[];
}

/** The weeks of a month, from Monday to Sunday, with what is due on each day. */
export function monthWeeks(
  month: Temporal.PlainYearMonth,
  dates: readonly DueDate[],
): MonthDay[][] {
  const byDay = Map.groupBy(dates, ({ deadline }) => deadline.dueOn);
  const first = month.toPlainDate({ day: 1 });
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + month.daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = start.add({ days: 7 * week + weekday });
      const inMonth = day.toPlainYearMonth().equals(month);
      return { day, inMonth, dates: inMonth ? (byDay.get(day.toString()) ?? []) : [] };
    }),
  );
}

/** "November 2026". */
export function monthInWords(month: Temporal.PlainYearMonth): string {
  return month.toPlainDate({ day: 1 }).toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
