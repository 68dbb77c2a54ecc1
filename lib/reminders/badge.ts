import { status } from '../deadlines/status.ts';
import type { DeadlineMark } from '../dossier/types.ts';
import type { PlanDeadline } from '../plan/types.ts';

/** What the toolbar button shows. */
export interface Badge {
  /** How many dates are late or soon; empty for none. */
  text: string;
  /** The same in words. */
  title: string;
  level: 'late' | 'soon' | 'none';
}

/** A date that asks for something now. */
export interface Due {
  deadline: PlanDeadline;
  level: 'late' | 'soon';
}

/** The deadlines that are late or soon and that nobody has marked at their present date. */
export function dueNow(
  deadlines: readonly PlanDeadline[],
  marks: readonly DeadlineMark[],
  today: Temporal.PlainDate,
): Due[] {
  return deadlines
    .filter(({ id, dueOn }) => !marks.some((m) => m.deadlineId === id && m.dueOn === dueOn))
    .flatMap((deadline) => {
      const level = status(deadline, today);
      return level === 'late' || level === 'soon' ? [{ deadline, level }] : [];
    });
}

/** The badge for these deadlines on this day. */
export function badge(
  deadlines: readonly PlanDeadline[],
  marks: readonly DeadlineMark[],
  today: Temporal.PlainDate,
): Badge {
  const due = dueNow(deadlines, marks, today);
  const late = due.filter(({ level }) => level === 'late').length;
  const soon = due.length - late;
  const words = [dates(late, 'late'), dates(soon, 'near')].filter((part) => part !== '');
  return {
    text: due.length === 0 ? '' : String(due.length),
    title: ['Quinze', words.join(', ')].filter((part) => part !== '').join(': '),
    level: late > 0 ? 'late' : soon > 0 ? 'soon' : 'none',
  };
}

function dates(count: number, how: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 date is ${how}` : `${count} dates are ${how}`;
}
