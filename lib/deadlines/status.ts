import type { PlanDeadline } from '../plan/types.ts';
import { words } from './words.ts';

/** How a date stands: its day is over, it is near, or there is time. */
export type DeadlineStatus = 'late' | 'soon' | 'later';

/** Days before the date from which it counts as soon, where its rule does not say. */
export const usualSoonDays = 14;

/** Beyond this many days the date itself says more than a count. */
const countedDays = 30;

/** The status of a deadline on a day. On its last day it is soon; it is late from the day after. */
export function status(
  deadline: Pick<PlanDeadline, 'dueOn' | 'soonDays'>,
  today: Temporal.PlainDate,
): DeadlineStatus {
  const left = daysUntil(deadline.dueOn, today);
  if (left < 0) return 'late';
  return left <= (deadline.soonDays ?? usualSoonDays) ? 'soon' : 'later';
}

/** "In 9 days", "Tomorrow", "Today", "3 days late", or "On 4 May 2027" where it is far off. */
export function inWords(dueOn: string, today: Temporal.PlainDate): string {
  const left = daysUntil(dueOn, today);
  if (left > countedDays) return words.en.on(Temporal.PlainDate.from(dueOn));
  if (left > 1) return words.en.inDays(left);
  if (left === 1) return words.en.tomorrow;
  if (left === 0) return words.en.today;
  return words.en.late(-left);
}

function daysUntil(dueOn: string, today: Temporal.PlainDate): number {
  return today.until(dueOn, { largestUnit: 'days' }).days;
}
