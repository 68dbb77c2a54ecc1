import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlines } from '../../../lib/deadlines/deadlines.ts';
import { effectOf, effectThen } from '../../../lib/deadlines/effects.ts';
import type { DatedEvent } from '../../../lib/deadlines/events.ts';
import { contactKinds, eventKinds } from '../../../lib/knowledge/deadline-schema.ts';
import { deadlineRules } from '../../../lib/knowledge/deadlines.ts';
import { draftPlan } from '../../../lib/plan/plan.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const plan = draftPlan({}, today);
const ids = (dates: readonly { id: string }[]) => dates.map(({ id }) => id.split(':')[0]);

const posted: DatedEvent = { kind: 'file-posted', on: '2026-11-01' };
const refusal: DatedEvent = { kind: 'refusal-received', on: '2026-11-16' };
const asked: DatedEvent = { kind: 'letter-asking-paper', on: '2026-10-01' };
const sent: DatedEvent = { kind: 'papers-sent', on: '2026-10-20' };

test('only the dates that the event brings are named', () => {
  const { starts } = effectOf({}, plan, [posted], refusal, today);
  expect(starts).toMatchObject([{ title: 'Contest the refusal', dueOn: '2027-01-16' }]);
  expect(effectOf({}, plan, [posted, refusal], refusal, today).starts).toEqual([]);
});

test('a date that only moves does not end', () => {
  const again: DatedEvent = { kind: 'file-posted', on: '2026-11-20' };
  const { starts, ends } = effectOf({}, plan, [posted], again, today);
  expect(starts.length).toBeGreaterThan(0);
  expect(ends).toEqual([]);
});

test('an entry keeps what it started then, though a later one has ended it', () => {
  const events = [asked, sent];
  const first = effectThen({}, plan, events, asked, today);
  expect(ids(first.starts)).toContain('send-asked-paper');
  const second = effectThen({}, plan, events, sent, today);
  expect(ids(second.ends)).toContain('send-asked-paper');
});

test('of two entries of one day one starts and the other ends', () => {
  const sameDay: DatedEvent = { ...sent, on: asked.on };
  const events = [sameDay, asked];
  expect(ids(effectThen({}, plan, events, asked, today).starts)).toContain('send-asked-paper');
  expect(ids(effectThen({}, plan, events, sameDay, today).ends)).toContain('send-asked-paper');
});

test('a call changes no date, unless it asks to be reminded or answers a reminder', () => {
  const call: DatedEvent = { id: 'c1', kind: 'called', on: '2026-10-02' };
  expect(effectThen({}, plan, [asked, call], call, today)).toEqual({ starts: [], ends: [] });
  const reminding: DatedEvent = { ...call, remindOn: '2026-10-23' };
  const answered: DatedEvent = { id: 'c2', kind: 'called', on: '2026-10-24' };
  const events = [reminding, answered];
  expect(effectThen({}, plan, events, reminding, today).starts).toMatchObject([
    { id: 'own-reminder:c1', dueOn: '2026-10-23' },
  ]);
  expect(effectThen({}, plan, events, answered, today).ends).toMatchObject([
    { id: 'own-reminder:c1' },
  ]);
});

test('comparing only what the event touches gives the same as comparing everything', () => {
  const kinds = fc.constantFrom(...eventKinds, ...contactKinds);
  const days = fc.integer({ min: 0, max: 900 }).map((back) => today.subtract({ days: back }));
  const event = fc.record(
    { id: fc.uuid(), kind: kinds, on: days.map(String), remindOn: days.map(String) },
    { requiredKeys: ['id', 'kind', 'on'] },
  );
  const situation = { permit: 'vls-ts', arrivedOn: '2026-09-01', activity: 'employee' } as const;
  const own = draftPlan(situation, today);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), event, (others, one) => {
      const keys = (events: readonly DatedEvent[]) =>
        deadlines(deadlineRules, situation, own, events, today).map(
          ({ id, dueOn }) => `${id} ${dueOn}`,
        );
      const before = keys(others);
      const expected = keys([...others, one]).filter((key) => !before.includes(key));
      const { starts } = effectOf(situation, own, others, one, today);
      expect(starts.map(({ id, dueOn }) => `${id} ${dueOn}`).toSorted()).toEqual(
        expected.toSorted(),
      );
    }),
    { numRuns: 200 },
  );
});
