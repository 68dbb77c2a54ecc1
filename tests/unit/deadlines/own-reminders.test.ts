import { expect, test } from 'vitest';
import type { DatedEvent } from '../../../lib/deadlines/events.ts';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { ownReminders } from '../../../lib/deadlines/own-reminders.ts';
import { status } from '../../../lib/deadlines/status.ts';

const call: DatedEvent = { id: 'c1', kind: 'called', on: '2026-11-23', remindOn: '2026-12-14' };

test('"they said: in three weeks" becomes a date of the plan, as advice', () => {
  const today = Temporal.PlainDate.from('2026-11-23');
  const { deadlines } = fullPlan({}, [call], today);
  expect(deadlines).toMatchObject([
    {
      id: 'own-reminder:c1',
      dueOn: '2026-12-14',
      kind: 'advice',
      title: 'Ask again: you called on 23 Nov 2026',
    },
  ]);
});

test('it asks for nothing before its day, and then it is near', () => {
  const [reminder] = ownReminders([call]);
  if (!reminder) throw new Error('There is no reminder.');
  expect(status(reminder, Temporal.PlainDate.from('2026-12-13'))).toBe('later');
  expect(status(reminder, Temporal.PlainDate.from('2026-12-14'))).toBe('soon');
});

test('a contact on its day or later settles it, an earlier one does not', () => {
  const again = (on: string): DatedEvent => ({ id: 'c2', kind: 'visited', on });
  expect(ownReminders([call, again('2026-12-13')])).toHaveLength(1);
  expect(ownReminders([call, again('2026-12-14')])).toEqual([]);
  expect(ownReminders([call, { ...again('2026-12-20'), kind: 'file-received' }])).toHaveLength(1);
});

test('a reminder of the same day as its entry is not settled by that entry', () => {
  expect(ownReminders([{ ...call, remindOn: call.on }])).toHaveLength(1);
});

test('each entry has its own, and nothing that was noted stands in a title', () => {
  const other = { id: 'n1', kind: 'noted', on: '2026-11-02', remindOn: '2026-12-01' } as const;
  const note = 'the doctor said something private';
  const found = ownReminders([call, Object.assign({ note }, other)]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  expect(JSON.stringify(found)).not.toContain('private');
});

test('an entry outside a dossier brings none', () => {
  expect(ownReminders([{ kind: 'called', on: '2026-11-23', remindOn: '2026-12-14' }])).toEqual([]);
});
