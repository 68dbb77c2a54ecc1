import { datesOf } from '../../../lib/deadlines/full-plan.ts';
import type { PersonDates } from '../../../lib/dossier/types.ts';
import type { PlanDeadline, SourceKind } from '../../../lib/plan/types.ts';

/** A date that should ask for something, and under which names it should be announced. */
export interface Expected {
  late: boolean;
  keys: readonly string[];
}

/** Days before the date, after the first time; written down here a second time on purpose. */
const later: Record<SourceKind, readonly [number, string][]> = {
  law: [
    [7, '7'],
    [1, '1'],
    [-1, 'late'],
  ],
  official: [
    [3, '3'],
    [-1, 'late'],
  ],
  usual: [[-1, 'late']],
  advice: [],
};

/** What should ask on this day, worked out from the dates themselves. */
export function expected(people: readonly PersonDates[], today: Temporal.PlainDate): Expected[] {
  return people.flatMap((one) =>
    datesOf(one.person.situation, one.events, today).flatMap((deadline) => {
      const found = expectedOf(one, deadline, today);
      return found ? [found] : [];
    }),
  );
}

function expectedOf(
  { person, marks }: PersonDates,
  { id, dueOn, kind, soonDays = 14, perhaps }: PlanDeadline,
  today: Temporal.PlainDate,
): Expected | null {
  const mark = marks.find((one) => one.deadlineId === id && one.dueOn === dueOn);
  const woken = mark?.state === 'snoozed' && (mark.until ?? '') <= today.toString();
  if (mark && !woken) return null;
  const left = today.until(dueOn).days;
  if (left > soonDays && !woken) return null;
  const gentle = kind === 'advice' && !perhaps;
  if (gentle && left < -30) return null;
  const leads: readonly [number, string][] = [
    [soonDays, 'soon'],
    ...(perhaps ? [] : later[kind].filter(([days]) => days < soonDays)),
  ];
  const names = leads.filter(([days]) => left <= days).map(([, name]) => name);
  if (woken) names.push(`woken-${mark?.until}`);
  return {
    late: left < 0 && kind !== 'advice' && !perhaps,
    keys: names.map((name) => `${person.id} ${id} ${dueOn} ${name}`),
  };
}
