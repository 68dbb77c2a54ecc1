import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlines } from '../../../lib/deadlines/deadlines.ts';
import { dueOn } from '../../../lib/deadlines/due-on.ts';
import type { DatedEvent } from '../../../lib/deadlines/events.ts';
import { status } from '../../../lib/deadlines/status.ts';
import { type EventKind, eventKinds } from '../../../lib/knowledge/deadline-schema.ts';
import { deadlineRules } from '../../../lib/knowledge/deadlines.ts';
import { routes } from '../../../lib/knowledge/routes.ts';
import { sourceKinds } from '../../../lib/knowledge/schema.ts';
import { activities, numberKinds, permits, type Situation } from '../../../lib/plan/situation.ts';
import type { DraftPlan } from '../../../lib/plan/types.ts';

const origin = Temporal.PlainDate.from('2020-01-01');
const day = fc.integer({ min: 0, max: 5000 }).map((days) => origin.add({ days }));
const text = day.map(String);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const eventOf = (kinds: readonly EventKind[]): fc.Arbitrary<DatedEvent[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), on: text }), { maxLength: 12 });
const events = eventOf(eventKinds);
/** Without those whose dates go when their day is over. */
const lasting = eventOf(
  eventKinds.filter(
    (kind) => !deadlineRules.some((rule) => rule.endsWithEvent && rule.countsFrom === kind),
  ),
);
const situation: fc.Arbitrary<Situation> = fc.record({
  permit: maybe(fc.constantFrom(...permits)),
  activity: maybe(fc.constantFrom(...activities)),
  arrivedOn: maybe(text),
  startedOn: maybe(text),
  permitExpiresOn: maybe(text),
  bornOn: maybe(text),
  number: maybe(fc.record({ kind: fc.constantFrom(...numberKinds) })),
});
const waiting = fc.constantFrom('none' as const, 'three-months' as const, 'unknown' as const);
const route = fc
  .tuple(fc.constantFrom(...routes), waiting)
  .map(([{ id, en, channel, url, sources }, wait]) => {
    const why = { text: en.about, sources };
    return {
      route: { id, title: en.title, channel, url, why },
      cover: { from: null, waiting: wait, why },
    };
  });

const list = (
  answers: Situation,
  plan: Pick<DraftPlan, 'route' | 'cover'>,
  happened: readonly DatedEvent[],
  today: Temporal.PlainDate,
) => deadlines(deadlineRules, answers, plan, happened, today);

test('same in, same out, in order of date, every id once', () => {
  fc.assert(
    fc.property(situation, route, events, day, (answers, plan, happened, today) => {
      const found = list(answers, plan, happened, today);
      expect(list(answers, plan, happened.toReversed(), today)).toEqual(found);
      const due = found.map(({ dueOn }) => dueOn);
      expect(due).toEqual(due.toSorted());
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
  );
});

test('time brings no new date, and a clock set back gives the old list again', () => {
  fc.assert(
    fc.property(situation, route, events, day, day, (answers, plan, happened, one, other) => {
      const [before, after] = [one, other].toSorted(Temporal.PlainDate.compare);
      if (before === undefined || after === undefined) return;
      const first = list(answers, plan, happened, before);
      const later = list(answers, plan, happened, after);
      expect(first).toEqual(expect.arrayContaining(later));
      expect(list(answers, plan, happened, before)).toEqual(first);
    }),
  );
});

test('what happened in the dossier gives the same dates on every day', () => {
  fc.assert(
    fc.property(route, lasting, day, day, (plan, happened, one, other) => {
      expect(list({}, plan, happened, one)).toEqual(list({}, plan, happened, other));
    }),
  );
});

/** Advice, and the limit that it helps to keep; both count from the same day. */
const serves: readonly [advice: string, limit: string][] = [
  ['answer-money-asked-back', 'contest-money-asked-back'],
  ['answer-student-site', 'send-asked-paper'],
  ['ask-for-final-number', 'waiting-number-ends'],
  ['claim-refund-last-call', 'claim-refund'],
  ['own-cover-at-16', 'own-cover-at-18'],
  ['prepare-permit-renewal', 'renew-permit'],
  ['send-birth-record', 'send-asked-paper'],
  ['send-claim-form', 'claim-refund'],
  ['send-claim-form', 'ask-duplicate'],
  ['show-new-permit', 'cover-after-permit'],
  ['top-up-at-work', 'employer-declares-you'],
  ['waiting-number-ends-soon', 'waiting-number-ends'],
];

test.each(serves)('%s never comes after %s', (advice, limit) => {
  const offset = (id: string) => deadlineRules.find((rule) => rule.id === id)?.offset ?? {};
  fc.assert(
    fc.property(day, (on) => {
      const order = Temporal.PlainDate.compare(dueOn(on, offset(advice)), dueOn(on, offset(limit)));
      expect(order).toBeLessThanOrEqual(0);
    }),
  );
});

test('nobody is told the same thing twice about one event', () => {
  fc.assert(
    fc.property(situation, route, events, day, (answers, plan, happened, today) => {
      const said = list(answers, plan, happened, today).map(({ dueOn, title }) => dueOn + title);
      expect(new Set(said).size).toBe(said.length);
    }),
  );
});

test('what is settled is never listed', () => {
  const settling = deadlineRules.filter((rule) => rule.settledBy.length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...settling), route, events, day, (rule, plan, happened, today) => {
      const latest = Temporal.PlainDate.from('2099-01-01').toString();
      const settled = rule.settledBy.flatMap((kind) => ({ kind, on: latest }));
      const found = list({}, plan, [...happened, ...settled], today);
      expect(found.filter(({ id }) => id.split(':')[0] === rule.id)).toEqual([]);
    }),
  );
});

test('a status only moves on: later, soon, late or past', () => {
  const rank = { later: 0, soon: 1, late: 2, past: 2 } as const;
  const deadline = fc.record({
    dueOn: text,
    kind: fc.constantFrom(...sourceKinds),
    soonDays: fc.integer({ min: 0, max: 90 }),
  });
  fc.assert(
    fc.property(deadline, day, day, (one, some, other) => {
      const [before, after] = [some, other].toSorted(Temporal.PlainDate.compare);
      if (before === undefined || after === undefined) return;
      expect(rank[status(one, before)]).toBeLessThanOrEqual(rank[status(one, after)]);
      expect(status(one, after)).not.toBe(one.kind === 'advice' ? 'late' : 'past');
    }),
  );
});
