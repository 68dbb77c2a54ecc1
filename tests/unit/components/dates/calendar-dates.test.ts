import { expect, test } from 'vitest';
import {
  datesOfPerson,
  exportedAfter,
  openDates,
  takenBack,
} from '../../../../components/dates/calendar-dates.ts';
import { datesOf } from '../../../../lib/deadlines/full-plan.ts';
import { asha, ben } from '../../dossier/people.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const dates = datesOf(asha.situation, [], today);
const [first, second] = dates;
if (!first || !second) throw new Error('the plan of the example has no dates');
const of = (person: typeof asha) => ({ person, events: [], marks: [] });

test('what is settled stays out; names stand only where there are several people', () => {
  const settled = { personId: asha.id, deadlineId: first.id, dueOn: first.dueOn };
  const open = openDates([{ ...of(asha), marks: [{ ...settled, state: 'done' }] }], today);
  expect(open.map(({ deadline }) => deadline.id)).not.toContain(first.id);
  expect(open.map(({ deadline }) => deadline.id)).toContain(second.id);
  expect(open.every(({ name }) => name === null)).toBe(true);
  const story = { id: 'r', personId: ben.id, kind: 'refusal-received', on: '2026-11-01' } as const;
  const both = openDates([of(asha), { ...of(ben), events: [story] }], today);
  expect(new Set(both.map(({ name }) => name))).toEqual(new Set(['Asha', 'Ben']));
});

test('a settled date of an earlier file is taken back, an open one is not', () => {
  const exported = exportedAfter([], datesOfPerson(asha, [first, second], false), today);
  const open = datesOfPerson(asha, [second], false);
  expect(takenBack(exported, open, [])).toEqual([
    { personId: asha.id, deadlineId: first.id, dueOn: first.dueOn },
  ]);
  expect(takenBack(exported, open, datesOfPerson(asha, [first], false))).toEqual([]);
});

test('each date is remembered once, with its newest day, for a year', () => {
  const exported = exportedAfter([], datesOfPerson(asha, [first], false), today);
  const moved = { ...first, dueOn: '2027-12-01' };
  const after = exportedAfter(exported, datesOfPerson(asha, [moved], false), today);
  expect(after).toEqual([{ personId: asha.id, deadlineId: first.id, dueOn: '2027-12-01' }]);
  expect(exportedAfter(after, [], Temporal.PlainDate.from('2028-12-02'))).toEqual([]);
});
