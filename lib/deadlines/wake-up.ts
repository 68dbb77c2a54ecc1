import type { PlanDeadline } from '../plan/types.ts';
import { usualSoonDays } from './status.ts';

/** A deadline that the person has marked; it counts for the date it was made on. */
interface Mark {
  deadlineId: string;
  dueOn: string;
}

/**
 * The next day after today on which the status of an unmarked deadline changes (it becomes soon, or
 * late); null if none will.
 */
export function nextWakeUp(
  deadlines: readonly PlanDeadline[],
  marks: readonly Mark[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const changes = deadlines
    .filter(({ id, dueOn }) => !marks.some((m) => m.deadlineId === id && m.dueOn === dueOn))
    .flatMap(changesOf)
    .filter((day) => Temporal.PlainDate.compare(day, today) > 0)
    .toSorted(Temporal.PlainDate.compare);
  return changes[0] ?? null;
}

function changesOf({ dueOn, soonDays = usualSoonDays }: PlanDeadline): Temporal.PlainDate[] {
  const due = Temporal.PlainDate.from(dueOn);
  return [due.subtract({ days: soonDays }), due.add({ days: 1 })];
}
