import { expect, test } from 'vitest';
import { inWords, status } from '../../../lib/deadlines/status.ts';

const today = Temporal.PlainDate.from('2026-11-23');

test.each([
  ['2026-11-22', 'late'],
  ['2026-11-23', 'soon'],
  ['2026-11-30', 'soon'],
  ['2026-12-01', 'later'],
])('%s with seven days before it is %s', (dueOn, expected) => {
  expect(status({ dueOn, kind: 'law', soonDays: 7 }, today)).toBe(expected);
});

test('two weeks are soon where nothing else is said', () => {
  expect(status({ dueOn: '2026-12-07', kind: 'law' }, today)).toBe('soon');
  expect(status({ dueOn: '2026-12-08', kind: 'law' }, today)).toBe('later');
});

test('nobody is late for what may concern others only, and it does not go by itself', () => {
  const date = { kind: 'official', perhaps: true } as const;
  expect(status({ ...date, dueOn: '2026-11-22' }, today)).toBe('soon');
  expect(status({ ...date, dueOn: '2026-06-22' }, today)).toBe('soon');
  expect(inWords({ ...date, dueOn: '2026-11-22' }, today)).toBe('1 day ago');
});

test.each([
  ['2027-05-04', 'In 5 months'],
  ['2027-02-02', 'In 2 months'],
  ['2027-02-01', 'In 10 weeks'],
  ['2026-12-24', 'In 4 weeks'],
  ['2026-12-23', 'In 30 days'],
  ['2026-12-02', 'In 9 days'],
  ['2026-11-25', 'In 2 days'],
  ['2026-11-24', 'Tomorrow'],
  ['2026-11-23', 'Today'],
  ['2026-11-22', '1 day late'],
  ['2026-11-20', '3 days late'],
])('%s: %s', (dueOn, expected) => {
  expect(inWords({ dueOn, kind: 'law' }, today)).toBe(expected);
});

test.each([
  ['2026-12-01', 'later', 'In 8 days'],
  ['2026-11-23', 'soon', 'Today'],
  ['2026-11-22', 'soon', '1 day ago'],
  ['2026-11-20', 'soon', '3 days ago'],
  ['2026-10-24', 'soon', '30 days ago'],
  ['2026-10-23', 'past', '31 days ago'],
])('nobody is late for advice: %s is %s, in words %s', (dueOn, expected, said) => {
  expect(status({ dueOn, kind: 'advice', soonDays: 7 }, today)).toBe(expected);
  expect(inWords({ dueOn, kind: 'advice' }, today)).toBe(said);
});

test.each(['law', 'official', 'usual'] as const)('%s can be late', (kind) => {
  expect(status({ dueOn: '2026-11-22', kind }, today)).toBe('late');
  expect(inWords({ dueOn: '2026-11-22', kind }, today)).toBe('1 day late');
});
