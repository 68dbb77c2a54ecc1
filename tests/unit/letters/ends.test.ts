import { expect, test } from 'vitest';
import { datesThatFollow, lastDayOf } from '../../../lib/letters/ends.ts';

const written = Temporal.PlainDate.from('2026-11-10');
const reached = Temporal.PlainDate.from('2026-11-16');
const delay = { count: 2, unit: 'months' } as const;

test.each([
  ['reception', { written, reached }, '2027-01-16'],
  ['letter', { written, reached }, '2027-01-10'],
  [null, { written, reached }, '2027-01-10'],
  [null, { written: null, reached }, '2027-01-16'],
  ['reception', { written, reached: null }, undefined],
  ['letter', { written: null, reached }, undefined],
] as const)('a delay from %s ends on the safe day', (from, days, end) => {
  expect(lastDayOf({ ...delay, from }, days)?.toString()).toBe(end);
});

test('only the dates that the event brings are named', () => {
  const arrived = { kind: 'file-posted', on: '2026-11-01' } as const;
  const refusal = { kind: 'refusal-received', on: '2026-11-16' } as const;
  const found = datesThatFollow({}, [arrived], refusal, reached);
  expect(found).toMatchObject([{ title: 'Contest the refusal', dueOn: '2027-01-16' }]);
  expect(datesThatFollow({}, [arrived, refusal], refusal, reached)).toEqual([]);
});
