import { expect, test } from 'vitest';
import type { ReminderDate } from '../../../lib/dossier/types.ts';
import { badge } from '../../../lib/reminders/badge.ts';
import { dueNow } from '../../../lib/reminders/dates.ts';

const first: ReminderDate = {
  personId: 'asha',
  deadlineId: 'validate-visa',
  dueOn: '2026-12-01',
  kind: 'law',
  soonDays: 14,
  perhaps: false,
  endsOn: null,
  state: null,
  until: null,
};
const twin: ReminderDate = { ...first, personId: 'ravi', dueOn: '2026-12-03' };
const day = (text: string) => Temporal.PlainDate.from(text);
const on = (dates: readonly ReminderDate[], text: string) => badge(dueNow(dates, day(text)));
const nothing = { text: '', title: 'Quinze', level: 'none' };

test('nothing due: no number, the plain name', () => {
  expect(on([], '2026-12-01')).toEqual(nothing);
  expect(on([first], '2026-11-16')).toEqual(nothing);
});

test('soon on the day itself, late the day after', () => {
  const soon = { text: '1', title: 'Quinze: 1 date is near', level: 'soon' };
  expect(on([first], '2026-11-17')).toEqual(soon);
  expect(on([first], '2026-12-01')).toEqual(soon);
  const late = { text: '1', title: 'Quinze: 1 date is late', level: 'late' };
  expect(on([first], '2026-12-02')).toEqual(late);
});

test('everyone counts; late wins over soon, and both are said', () => {
  expect(on([first, twin], '2026-12-02')).toEqual({
    text: '2',
    title: 'Quinze: 1 date is late, 1 date is near',
    level: 'late',
  });
});

test('what is done or put aside does not count', () => {
  expect(on([{ ...first, state: 'done' }], '2026-12-02')).toEqual(nothing);
  expect(on([{ ...first, state: 'dismissed' }], '2026-12-02')).toEqual(nothing);
});

test('what sleeps is silent until its day and asks on it, even before it is near', () => {
  const asleep: ReminderDate = { ...first, state: 'snoozed', until: '2026-11-28' };
  expect(on([asleep], '2026-11-27')).toEqual(nothing);
  expect(on([asleep], '2026-11-28')).toMatchObject({ text: '1', level: 'soon' });
  expect(on([asleep], '2026-12-02')).toMatchObject({ text: '1', level: 'late' });
  const early: ReminderDate = { ...asleep, until: '2026-11-05' };
  expect(on([early], '2026-11-05')).toMatchObject({ text: '1', level: 'soon' });
});

test('advice is never late, and after a month it is no longer counted', () => {
  const advice: ReminderDate = { ...first, kind: 'advice' };
  expect(on([advice], '2026-12-31')).toMatchObject({ text: '1', level: 'soon' });
  expect(on([advice], '2027-01-01')).toEqual(nothing);
});

test('the button has room for two digits', () => {
  const many = Array.from({ length: 120 }, () => first);
  expect(on(many, '2026-12-02')).toMatchObject({
    text: '99+',
    title: 'Quinze: 120 dates are late',
  });
});

test('a locked dossier says so, beside what its kept dates ask for', () => {
  expect(badge([], true).title).toBe('Quinze: locked');
});
