import { expect, test } from 'vitest';
import { inWords, status } from '../../../lib/deadlines/status.ts';
import { nextWakeUp } from '../../../lib/deadlines/wake-up.ts';
import type { PlanDeadline } from '../../../lib/plan/types.ts';

const today = Temporal.PlainDate.from('2026-11-23');

test.each([
  ['2026-11-22', 'late'],
  ['2026-11-23', 'soon'],
  ['2026-11-30', 'soon'],
  ['2026-12-01', 'later'],
])('%s with seven days before it is %s', (dueOn, expected) => {
  expect(status({ dueOn, soonDays: 7 }, today)).toBe(expected);
});

test('two weeks are soon where nothing else is said', () => {
  expect(status({ dueOn: '2026-12-07' }, today)).toBe('soon');
  expect(status({ dueOn: '2026-12-08' }, today)).toBe('later');
});

test.each([
  ['2027-05-04', 'On 4 May 2027'],
  ['2026-12-24', 'On 24 December 2026'],
  ['2026-12-23', 'In 30 days'],
  ['2026-12-02', 'In 9 days'],
  ['2026-11-25', 'In 2 days'],
  ['2026-11-24', 'Tomorrow'],
  ['2026-11-23', 'Today'],
  ['2026-11-22', '1 day late'],
  ['2026-11-20', '3 days late'],
])('%s: %s', (dueOn, expected) => {
  expect(inWords(dueOn, today)).toBe(expected);
});

function deadline(id: string, dueOn: string): PlanDeadline {
  const why = { text: 'Because.', sources: ['usage'] };
  return { id, dueOn, kind: 'advice', title: id, why, soonDays: 7 };
}

test('the next wake-up is the nearest change of an unmarked date', () => {
  const list = [deadline('far', '2026-12-20'), deadline('near', '2026-11-25')];
  expect(nextWakeUp(list, [], today)?.toString()).toBe('2026-11-26');
  const done = [{ deadlineId: 'near', dueOn: '2026-11-25' }];
  expect(nextWakeUp(list, done, today)?.toString()).toBe('2026-12-13');
  const moved = [{ deadlineId: 'near', dueOn: '2026-11-01' }];
  expect(nextWakeUp(list, moved, today)?.toString()).toBe('2026-11-26');
  expect(nextWakeUp([deadline('past', '2026-11-01')], [], today)).toBeNull();
});
