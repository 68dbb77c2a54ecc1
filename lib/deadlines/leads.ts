import type { PlanDeadline, SourceKind } from '../plan/types.ts';
import { daysUntil, usualSoonDays } from './status.ts';

/**
 * When a date is announced again after the first time, in days before it; -1 is the day after. The
 * first time is the day from which it counts as soon, which each rule says. The law's dates come
 * again twice before their day and once after it; advice comes once.
 */
const again: Record<SourceKind, readonly number[]> = {
  law: [7, 1, -1],
  official: [3, -1],
  usual: [-1],
  advice: [],
};

type Dated = Pick<PlanDeadline, 'dueOn' | 'kind' | 'soonDays' | 'perhaps'>;

/** The days before a date on which it is announced, the earliest first. */
export function leadsOf({ kind, soonDays, perhaps }: Omit<Dated, 'dueOn'>): number[] {
  const first = soonDays ?? usualSoonDays;
  // Nobody can be late for what may concern others only: it is said once.
  return [first, ...(perhaps ? [] : again[kind].filter((days) => days < first))];
}

/** The leads whose day has come, the earliest first. */
export function leadsReached(date: Dated, today: Temporal.PlainDate): number[] {
  const left = daysUntil(date.dueOn, today);
  return leadsOf(date).filter((days) => left <= days);
}
