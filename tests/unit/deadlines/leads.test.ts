import { expect, test } from 'vitest';
import { leadsOf, leadsReached } from '../../../lib/deadlines/leads.ts';
import { deadlineRules } from '../../../lib/knowledge/deadlines.ts';

const dueOn = '2026-12-31';
const on = (text: string) => Temporal.PlainDate.from(text);

test('the law’s dates come early, twice again before their day, and once after it', () => {
  expect(leadsOf({ kind: 'law', soonDays: 30 })).toEqual([30, 7, 1, -1]);
  expect(leadsOf({ kind: 'official', soonDays: 30 })).toEqual([30, 3, -1]);
  expect(leadsOf({ kind: 'usual', soonDays: 30 })).toEqual([30, -1]);
});

test('advice, and what may concern others only, comes once', () => {
  expect(leadsOf({ kind: 'advice', soonDays: 14 })).toEqual([14]);
  expect(leadsOf({ kind: 'law', soonDays: 8, perhaps: true })).toEqual([8]);
});

test('a short delay has no lead before its first one', () => {
  expect(leadsOf({ kind: 'law', soonDays: 1 })).toEqual([1, -1]);
  expect(leadsOf({ kind: 'official', soonDays: 3 })).toEqual([3, -1]);
  expect(leadsOf({ kind: 'law' })).toEqual([14, 7, 1, -1]);
});

test('every rule is announced while there is time, each lead once, the earliest first', () => {
  for (const rule of deadlineRules) {
    const leads = leadsOf({ ...rule, perhaps: rule.perhaps === true });
    expect(leads.toSorted((a, b) => b - a)).toEqual(leads);
    expect(new Set(leads).size).toBe(leads.length);
    expect(leads[0]).toBeGreaterThanOrEqual(1);
  }
});

test('a lead is reached on its day', () => {
  const date = { dueOn, kind: 'law', soonDays: 30 } as const;
  expect(leadsReached(date, on('2026-11-30'))).toEqual([]);
  expect(leadsReached(date, on('2026-12-01'))).toEqual([30]);
  expect(leadsReached(date, on('2026-12-24'))).toEqual([30, 7]);
  expect(leadsReached(date, on('2026-12-31'))).toEqual([30, 7, 1]);
  expect(leadsReached(date, on('2027-01-01'))).toEqual([30, 7, 1, -1]);
});
