import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline } from '../../../../components/story/timeline.ts';
import type { DossierEvent } from '../../../../lib/dossier/types.ts';
import { contactKinds } from '../../../../lib/knowledge/deadline-schema.ts';

const today = Temporal.PlainDate.from('2026-11-23');

function eventOn(on: string, kind: DossierEvent['kind'] = 'called'): DossierEvent {
  return { id: `${on} ${kind}`, personId: 'asha', kind, on };
}

test('the newest come first, by month, and what lies ahead stands apart', () => {
  const events = ['2026-10-31', '2026-11-02', '2027-01-05', '2026-11-23', '2026-12-24'];
  const { months, left } = timeline(
    events.map((on) => eventOn(on)),
    null,
    50,
    today,
  );
  expect(months.map(({ key, events: own }) => [key, own.map(({ on }) => on)])).toEqual([
    ['ahead', ['2027-01-05', '2026-12-24']],
    ['2026-11', ['2026-11-23', '2026-11-02']],
    ['2026-10', ['2026-10-31']],
  ]);
  expect(left).toBe(0);
});

test('only some kinds, if they are asked for', () => {
  const events = [eventOn('2026-11-01'), eventOn('2026-11-02', 'letter-received')];
  const { months } = timeline(events, ['letter-received'], 50, today);
  expect(months.flatMap(({ events: own }) => own.map(({ kind }) => kind))).toEqual([
    'letter-received',
  ]);
});

test('every entry is shown or counted as left, once, whatever the order', () => {
  const event = fc
    .tuple(fc.uuid(), fc.integer({ min: -100, max: 1000 }), fc.constantFrom(...contactKinds))
    .map(([id, back, kind]) => ({
      ...eventOn(today.subtract({ days: back }).toString(), kind),
      id,
    }));
  fc.assert(
    fc.property(
      fc.uniqueArray(event, { selector: ({ id }) => id }),
      fc.integer({ min: 1, max: 20 }),
      (events, count) => {
        const { months, left } = timeline(events, null, count, today);
        const shown = months.flatMap(({ events: own }) => own);
        expect(shown.length + left).toBe(events.length);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        const days = shown.map(({ on }) => on);
        expect(days).toEqual(days.toSorted().toReversed());
        expect(new Set(months.map(({ key }) => key)).size).toBe(months.length);
        const reversed = timeline(events.toReversed(), null, count, today);
        expect(reversed.months).toEqual(months);
      },
    ),
  );
});
