import type { DeadlineRule } from '../knowledge/deadline-schema.ts';

/**
 * The last day that a rule leaves, counted from the day of the event. Months and years first, then
 * weeks and days. Where a month lacks the day, its last day counts, as French law counts months
 * (code de procédure civile, article 641): 31 January and one month is the last day of February.
 * Never moved for Sundays and holidays: an earlier day is the safe one.
 */
export function dueOn(
  event: Temporal.PlainDate,
  offset: DeadlineRule['offset'],
): Temporal.PlainDate {
  const { years = 0, months = 0, weeks = 0, days = 0 } = offset;
  const start = offset.fromNextQuarter ? nextQuarter(event) : event;
  const end = start
    .add({ months: 12 * years + months }, { overflow: 'constrain' })
    .add({ days: 7 * weeks + days });
  return offset.endOfMonth ? end.with({ day: end.daysInMonth }) : end;
}

/** The first day of the quarter after the one that a day lies in. */
function nextQuarter(day: Temporal.PlainDate): Temporal.PlainDate {
  const monthsLeft = 3 - ((day.month - 1) % 3);
  return day.with({ day: 1 }).add({ months: monthsLeft });
}
