import { type DueDate, isSettled } from '../due.ts';

export const groupNames = ['late', 'week', 'later', 'settled'] as const;
export type GroupName = (typeof groupNames)[number];

/** From today on, this many days count as the week. */
const weekDays = 7;

/**
 * The dates by what they ask for. A silent one stays where its day puts it: silence moves no date.
 * What is over and blames nobody still asks now.
 */
export function groups(
  dates: readonly DueDate[],
  today: Temporal.PlainDate,
): Record<GroupName, DueDate[]> {
  const found = Object.groupBy(dates, (due) => groupOf(due, today));
  const { late = [], week = [], later = [], settled = [] } = found;
  return { late, week, later, settled };
}

function groupOf(due: DueDate, today: Temporal.PlainDate): GroupName {
  if (isSettled(due)) return 'settled';
  const { dueOn, kind, perhaps } = due.deadline;
  if (dueOn < today.toString() && kind !== 'advice' && !perhaps) return 'late';
  return dueOn < today.add({ days: weekDays }).toString() ? 'week' : 'later';
}
