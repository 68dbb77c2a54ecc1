import { expect, test } from 'vitest';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import type { DeadlineMark } from '../../../lib/dossier/types.ts';
import type { PlanDeadline } from '../../../lib/plan/types.ts';
import { badge, dueNow } from '../../../lib/reminders/badge.ts';
import { asha } from '../dossier/people.ts';

const { deadlines } = fullPlan(asha.situation, [], Temporal.PlainDate.from('2026-09-20'));
const first = deadlines
  .filter(({ perhaps }) => !perhaps)
  .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
if (!first) throw new Error('the plan of the example has no dates');

const on = (days: number) => Temporal.PlainDate.from(first.dueOn).add({ days });
const twin: PlanDeadline = { ...first, dueOn: on(2).toString() };
const mark: DeadlineMark = {
  personId: asha.id,
  deadlineId: first.id,
  dueOn: first.dueOn,
  state: 'dismissed',
};

test('nothing due: no number, the plain name', () => {
  expect(badge([], [], on(0))).toEqual({ text: '', title: 'Quinze', level: 'none' });
  expect(badge([first], [], on(-3650))).toEqual({ text: '', title: 'Quinze', level: 'none' });
});

test('soon on the day itself, late the day after', () => {
  expect(badge([first], [], on(0))).toEqual({
    text: '1',
    title: 'Quinze: 1 date is near',
    level: 'soon',
  });
  expect(badge([first], [], on(1))).toEqual({
    text: '1',
    title: 'Quinze: 1 date is late',
    level: 'late',
  });
});

test('late wins over soon, and both are said', () => {
  expect(badge([first, twin], [], on(1))).toEqual({
    text: '2',
    title: 'Quinze: 1 date is late, 1 date is near',
    level: 'late',
  });
});

test('a mark counts for the date it was made on', () => {
  expect(dueNow([first], [mark], on(0))).toEqual([]);
  expect(dueNow([twin], [mark], on(2))).toEqual([{ deadline: twin, level: 'soon' }]);
});

test('advice is never late, and after a month it is no longer counted', () => {
  const advice: PlanDeadline = { ...first, kind: 'advice' };
  expect(badge([advice], [], on(30))).toMatchObject({ text: '1', level: 'soon' });
  expect(badge([advice], [], on(31))).toEqual({ text: '', title: 'Quinze', level: 'none' });
});
