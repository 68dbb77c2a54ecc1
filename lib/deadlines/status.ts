import type { PlanDeadline } from '../plan/types.ts';
import { words } from './words.ts';

/** How a date stands: its day is over, it is near, or there is time. */
export type DeadlineStatus = 'late' | 'soon' | 'later';

/** Days before the date from which it counts as soon, where its rule does not say. */
const usualSoonDays = 14;

/** Up to here days are counted, then weeks, then months. */
const countedDays = 30;
const countedWeeks = 10;

/** The status of a deadline on a day. On its last day it is soon; it is late from the day after. */
export function status(
  deadline: Pick<PlanDeadline, 'dueOn' | 'soonDays'>,
  today: Temporal.PlainDate,
): DeadlineStatus {
  const left = daysUntil(deadline.dueOn, today);
  if (left < 0) return 'late';
  return left <= (deadline.soonDays ?? usualSoonDays) ? 'soon' : 'later';
}

/** "In 9 days", "In 7 weeks", "In 5 months", "Tomorrow", "Today", "3 days late". Rounded down. */
export function inWords(dueOn: string, today: Temporal.PlainDate): string {
  const left = daysUntil(dueOn, today);
  if (left > countedWeeks * 7) {
    return words.en.inMonths(today.until(dueOn, { largestUnit: 'months' }).months);
  }
  if (left > countedDays) return words.en.inWeeks(Math.floor(left / 7));
  if (left > 1) return words.en.inDays(left);
  if (left === 1) return words.en.tomorrow;
  if (left === 0) return words.en.today;
  return words.en.late(-left);
}

function daysUntil(dueOn: string, today: Temporal.PlainDate): number {
  return today.until(dueOn, { largestUnit: 'days' }).days;
}
