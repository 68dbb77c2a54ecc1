import type { PlanDeadline } from '../plan/types.ts';
import { type DeadlineStatus, status } from './status.ts';

/** What the person said about a deadline: settled, or silent until a day (`PlainDate` as text). */
export interface Said {
  /** The date it stood on then; a deadline that moved is open again. */
  dueOn: string;
  state: 'done' | 'dismissed' | 'snoozed';
  until?: string | undefined;
}

/** How a deadline stands once the person's word is heard. */
export type Standing = DeadlineStatus | Said['state'];

/**
 * The one answer to "does this date ask for something?": badge, notices, popup and pages all use it.
 * A date that sleeps is silent until the day the person chose, and asks from that day on.
 */
export function standing(
  deadline: Pick<PlanDeadline, 'dueOn' | 'kind' | 'soonDays' | 'perhaps'>,
  said: Said | null,
  today: Temporal.PlainDate,
): Standing {
  if (said === null || said.dueOn !== deadline.dueOn) return status(deadline, today);
  if (said.state !== 'snoozed') return said.state;
  if (said.until !== undefined && said.until > today.toString()) return 'snoozed';
  const woken = status(deadline, today);
  return woken === 'later' ? 'soon' : woken;
}

/** True for the standings that count on the badge. */
export function asks(standing: Standing): standing is 'late' | 'soon' {
  return standing === 'late' || standing === 'soon';
}
