import { expect, test } from 'vitest';
import { lastDayOf } from '../../../lib/letters/ends.ts';

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
