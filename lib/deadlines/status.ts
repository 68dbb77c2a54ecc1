import type { PlanDeadline } from '../plan/types.ts';
import { words } from './words.ts';

/**
 * How a date stands: there is time, it is near, its day is over. Nobody is late for advice: it stays
 * near for a while after its day, and then it is past and asks for nothing any more. What may concern
 * others only stays near until the person says what it is.
 */
export type DeadlineStatus = 'later' | 'soon' | 'late' | 'past';

/** Days before the date from which it counts as soon, where its rule does not say. */
export const usualSoonDays = 14;

/** For so many days after its day, advice is still worth a reminder. */
const adviceDays = 30;

/** Up to here days are counted, then weeks, then months. */
const countedDays = 30;
const countedWeeks = 10;

/** The status of a deadline on a day. On its last day it is soon; it is late from the day after. */
export function status(
  deadline: Pick<PlanDeadline, 'dueOn' | 'kind' | 'soonDays' | 'perhaps'>,
  today: Temporal.PlainDate,
): DeadlineStatus {
  const left = daysUntil(deadline.dueOn, today);
  if (left < 0 && deadline.perhaps) return 'soon';
  if (left < 0 && deadline.kind !== 'advice') return 'late';
  if (left < -adviceDays) return 'past';
  return left <= (deadline.soonDays ?? usualSoonDays) ? 'soon' : 'later';
}

/**
 * "In 9 days", "In 7 weeks", "In 5 months", "Tomorrow", "Today", "3 days late"; for advice, and for
 * what may concern others only, "3 days ago". Rounded down.
 */
export function inWords(
  { dueOn, kind, perhaps }: Pick<PlanDeadline, 'dueOn' | 'kind' | 'perhaps'>,
  today: Temporal.PlainDate,
): string {
  const left = daysUntil(dueOn, today);
  if (left > countedWeeks * 7) {
    return words.en.inMonths(today.until(dueOn, { largestUnit: 'months' }).months);
  }
  if (left > countedDays) return words.en.inWeeks(Math.floor(left / 7));
  if (left > 1) return words.en.inDays(left);
  if (left === 1) return words.en.tomorrow;
  if (left === 0) return words.en.today;
  return kind === 'advice' || perhaps ? words.en.ago(-left) : words.en.late(-left);
}

/** Days from today to a date; negative once it is over. */
export function daysUntil(dueOn: string, today: Temporal.PlainDate): number {
  return today.until(dueOn, { largestUnit: 'days' }).days;
}
