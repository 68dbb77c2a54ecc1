import { asks, type Standing, standing } from '../lib/deadlines/standing.ts';
import { inWords } from '../lib/deadlines/status.ts';
import type { DeadlineMark } from '../lib/dossier/types.ts';
import type { PlanDeadline } from '../lib/plan/types.ts';
import { dateInWords } from './dates.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/dates.ts';

const w = words.en;

/** A deadline as it stands today. */
export interface DueDate {
  deadline: PlanDeadline;
  /** What the person said about it at this very date; null if nothing. */
  mark: DeadlineMark | null;
  standing: Standing;
  /** "In 9 days", "Today", "3 days late", for advice "3 days ago". */
  words: string;
}

/** Every deadline with its standing, the nearest first. A mark counts for the date it was made on. */
export function dueDates(
  deadlines: readonly PlanDeadline[],
  marks: readonly DeadlineMark[],
  today: Temporal.PlainDate,
): DueDate[] {
  const said = new Map(marks.map((mark) => [mark.deadlineId, mark]));
  return deadlines
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((deadline) => {
      const one = said.get(deadline.id);
      const mark = one?.dueOn === deadline.dueOn ? one : null;
      return {
        deadline,
        mark,
        standing: standing(deadline, mark, today),
        words: inWords(deadline, today),
      };
    });
}

/** True for a date that still asks for something, now or later. */
export function isOpen({ standing }: DueDate): boolean {
  return standing === 'late' || standing === 'soon' || standing === 'later';
}

/** True for a date that asks for nothing any more. */
export function isSettled({ standing }: DueDate): boolean {
  return standing === 'done' || standing === 'dismissed' || standing === 'past';
}

/** The dates that are still open: what is late, then the nearest. */
export function openDates({ plan, records }: Loaded, today: Temporal.PlainDate): DueDate[] {
  const open = dueDates(plan.deadlines, records.marks, today).filter(isOpen);
  const late = open.filter(({ standing }) => standing === 'late');
  return [...late, ...open.filter(({ standing }) => standing !== 'late')];
}

/** How many dates of this person the number on the icon counts. */
export function dueCount({ plan, records }: Loaded, today: Temporal.PlainDate): number {
  return dueDates(plan.deadlines, records.marks, today).filter(({ standing }) => asks(standing))
    .length;
}

/** How a date stands, in two or three words: "In 9 days", "Done", "Silent until 2 Dec 2026". */
export function standingInWords({ standing, mark, words: far }: DueDate): string {
  if (standing === 'snoozed') return w.states.snoozed(dateInWords(mark?.until ?? ''));
  if (standing === 'done' || standing === 'dismissed' || standing === 'past')
    return w.states[standing];
  return far;
}

/** What the person says about a date: settled, or silent until a day. */
export type Saying =
  | { state: 'done' | 'dismissed' }
  | { state: 'snoozed' /** `PlainDate` as text. */; until: string };

/** Marks a date, or takes its mark away with `null`; says so, with the way back. */
export function mark(records: Records, personId: string, due: DueDate, saying: Saying | null) {
  const { id: deadlineId, dueOn } = due.deadline;
  const { state, until } = due.mark ?? { state: null };
  return records.write(
    saidInWords(due, saying),
    (dossier) =>
      dossier.markDeadline({ personId, deadlineId, dueOn, ...(saying ?? { state: null }) }),
    (dossier) => dossier.markDeadline({ personId, deadlineId, dueOn, state, until }),
  );
}

function saidInWords({ deadline: { title } }: DueDate, saying: Saying | null): string {
  if (saying === null) return w.marked.open(title);
  if (saying.state !== 'snoozed') return w.marked[saying.state](title);
  return w.marked.snoozed(title, dateInWords(saying.until));
}
