import { expect, test } from 'vitest';
import { dueOn } from '../../../lib/deadlines/due-on.ts';

const from = (day: string) => Temporal.PlainDate.from(day);

test.each([
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2028-01-31', { months: 1 }, '2028-02-29'],
  ['2026-03-31', { months: 1 }, '2026-04-30'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2027-11-30', { months: 3 }, '2028-02-29'],
  ['2026-12-31', { months: 9 }, '2027-09-30'],
  ['2027-08-31', { months: -2 }, '2027-06-30'],
  ['2027-06-30', { months: -4 }, '2027-02-28'],
  ['2028-02-29', { years: 1 }, '2029-02-28'],
  ['2028-02-28', { days: 2 }, '2028-03-01'],
  ['2026-12-20', { weeks: 2 }, '2027-01-03'],
  ['2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
  ['2026-03-25', { days: 75 }, '2026-06-08'],
  ['2027-08-31', { months: 6, endOfMonth: true }, '2028-02-29'],
  ['2027-08-15', { months: 6, endOfMonth: true }, '2028-02-29'],
  ['2026-09-01', { months: 6, endOfMonth: true }, '2027-03-31'],
  ['2026-12-31', { months: 6, endOfMonth: true }, '2027-06-30'],
  ['2026-09-15', { months: 24, days: -1 }, '2028-09-14'],
])('%s and %o is %s', (day, offset, expected) => {
  expect(dueOn(from(day), offset).toString()).toBe(expected);
});

test.each([
  ['2025-02-07', '2027-03-31'],
  ['2025-01-01', '2027-03-31'],
  ['2025-03-31', '2027-03-31'],
  ['2025-04-01', '2027-06-30'],
  ['2025-12-31', '2027-12-31'],
  ['2026-10-01', '2028-12-31'],
])('care of %s is refunded until %s', (care, last) => {
  expect(dueOn(from(care), { years: 2, days: -1, fromNextQuarter: true }).toString()).toBe(last);
});
