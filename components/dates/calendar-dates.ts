import { datesOf } from '../../lib/deadlines/full-plan.ts';
import type { ExportedDate, Person, PersonDates } from '../../lib/dossier/types.ts';
import type { PlanDeadline } from '../../lib/plan/types.ts';
import type { CalendarDate } from '../../lib/reminders/calendar.ts';
import { dueDates, isSettled } from '../due.ts';

/** How long a date that is over can still be taken back from a calendar. */
const rememberedMonths = 12;

/** Everyone's dates that are not settled; where there are several people each says whose it is. */
export function openDates(
  everyone: readonly PersonDates[],
  today: Temporal.PlainDate,
): CalendarDate[] {
  return everyone.flatMap(({ person, events, marks }) => {
    const dates = dueDates(datesOf(person.situation, events, today), marks, today);
    const open = dates.filter((due) => !isSettled(due)).map(({ deadline }) => deadline);
    return datesOfPerson(person, open, everyone.length > 1);
  });
}

/** These dates of one person, for a calendar. */
export function datesOfPerson(
  { id, name }: Person,
  deadlines: readonly PlanDeadline[],
  several: boolean,
): CalendarDate[] {
  return deadlines.map((deadline) => ({ personId: id, deadline, name: several ? name : null }));
}

/** What earlier files brought and what is neither open any more nor in the new file. */
export function takenBack(
  exported: readonly ExportedDate[],
  open: readonly CalendarDate[],
  chosen: readonly CalendarDate[],
): ExportedDate[] {
  const kept = new Set(
    [...open, ...chosen].map(({ personId, deadline }) => personId + deadline.id),
  );
  return exported.filter(({ personId, deadlineId }) => !kept.has(personId + deadlineId));
}

/** What to remember once the new file is saved; what was due over a year ago is forgotten. */
export function exportedAfter(
  exported: readonly ExportedDate[],
  chosen: readonly CalendarDate[],
  today: Temporal.PlainDate,
): ExportedDate[] {
  const limit = today.subtract({ months: rememberedMonths }).toString();
  const added = chosen.map(({ personId, deadline: { id, dueOn } }) => ({
    personId,
    deadlineId: id,
    dueOn,
  }));
  const byKey = new Map([...exported, ...added].map((one) => [one.personId + one.deadlineId, one]));
  return [...byKey.values()].filter(({ dueOn }) => dueOn >= limit);
}
