import { type DeadlineStatus, inWords, status } from '../lib/deadlines/status.ts';
import type { DeadlineMark } from '../lib/dossier/types.ts';
import type { PlanDeadline } from '../lib/plan/types.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/dossier.ts';

const w = words.en.dates.marked;

/** A deadline as it stands today. */
export interface DueDate {
  deadline: PlanDeadline;
  /** What the person said about it at this very date; null if nothing. */
  mark: DeadlineMark | null;
  status: DeadlineStatus;
  /** "In 9 days", "Today", "3 days late", for advice "3 days ago". */
  words: string;
}

/** Every deadline with its status, the nearest first. A mark counts for the date it was made on. */
export function dueDates(
  deadlines: readonly PlanDeadline[],
  marks: readonly DeadlineMark[],
  today: Temporal.PlainDate,
): DueDate[] {
  return deadlines
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((deadline) => ({
      deadline,
      mark:
        marks.find((one) => one.deadlineId === deadline.id && one.dueOn === deadline.dueOn) ?? null,
      status: status(deadline, today),
      words: inWords(deadline, today),
    }));
}

/** The dates that are still open and not past, the nearest first. */
export function openDates({ plan, records }: Loaded, today: Temporal.PlainDate): DueDate[] {
  return dueDates(plan.deadlines, records.marks, today).filter(
    ({ mark, status }) => mark === null && status !== 'past',
  );
}

/** Marks a deadline, or takes its mark away with `null`; says so, with the way back. */
export function mark(
  records: Records,
  personId: string,
  due: DueDate,
  state: DeadlineMark['state'] | null,
) {
  const { id: deadlineId, dueOn, title } = due.deadline;
  const before = due.mark?.state ?? null;
  return records.write(
    w[state ?? 'open'](title),
    (dossier) => dossier.markDeadline({ personId, deadlineId, dueOn, state }),
    (dossier) => dossier.markDeadline({ personId, deadlineId, dueOn, state: before }),
  );
}
