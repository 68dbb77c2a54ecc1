import { datesOf } from '../deadlines/full-plan.ts';
import { asks, standing } from '../deadlines/standing.ts';
import { usualSoonDays } from '../deadlines/status.ts';
import type { PersonDates, ReminderDate } from '../dossier/types.ts';

/** A date that asks for something now. */
export interface Due {
  date: ReminderDate;
  level: 'late' | 'soon';
}

/** Everyone's dates without their words, with what was said about them. */
export function reminderDates(
  everyone: readonly PersonDates[],
  today: Temporal.PlainDate,
): ReminderDate[] {
  return everyone.flatMap(({ person, events, marks }) => {
    const said = new Map(marks.map((mark) => [mark.deadlineId, mark]));
    return datesOf(person.situation, events, today).map((deadline) => {
      const one = said.get(deadline.id);
      const mark = one?.dueOn === deadline.dueOn ? one : undefined;
      return {
        personId: person.id,
        deadlineId: deadline.id,
        dueOn: deadline.dueOn,
        kind: deadline.kind,
        soonDays: deadline.soonDays ?? usualSoonDays,
        perhaps: deadline.perhaps === true,
        endsOn: deadline.endsOn ?? null,
        state: mark?.state ?? null,
        until: mark?.until ?? null,
      };
    });
  });
}

/** The dates that ask for something on this day. */
export function dueNow(dates: readonly ReminderDate[], today: Temporal.PlainDate): Due[] {
  return dates.flatMap((date) => {
    if (date.endsOn !== null && date.endsOn < today.toString()) return [];
    const level = standing(date, saidOf(date), today);
    return asks(level) ? [{ date, level }] : [];
  });
}

function saidOf({ dueOn, state, until }: ReminderDate) {
  return state && { dueOn, state, until: until ?? undefined };
}
