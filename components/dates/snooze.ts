import { daysUntil } from '../../lib/deadlines/status.ts';
import type { PlanDeadline } from '../../lib/plan/types.ts';

/** What to say before a date goes silent: nothing, or that the law's last day passes meanwhile. */
export type Warning = 'none' | 'after' | 'late';

/**
 * The law waits for nobody: silence past its last day, or once it is over, is said before it is
 * granted. Both days as `PlainDate` text.
 */
export function warningFor(
  { kind, dueOn, perhaps }: Pick<PlanDeadline, 'kind' | 'dueOn' | 'perhaps'>,
  until: string,
  today: Temporal.PlainDate,
): Warning {
  if (kind !== 'law' || perhaps) return 'none';
  if (daysUntil(dueOn, today) < 0) return 'late';
  return until > dueOn ? 'after' : 'none';
}
