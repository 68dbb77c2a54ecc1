import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOf, fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { eventKinds } from '../../../lib/knowledge/deadline-schema.ts';
import { activities, permits } from '../../../lib/plan/situation.ts';

const origin = Temporal.PlainDate.from('2026-01-01');
const day = fc.integer({ min: 0, max: 900 }).map((days) => origin.add({ days }).toString());

test('the dates alone are those of the whole plan', () => {
  const situation = fc.record({
    nationality: fc.constantFrom('IN', 'IT', 'US'),
    activity: fc.constantFrom(...activities),
    permit: fc.constantFrom(...permits),
    arrivedOn: fc.option(day, { nil: null }),
    startedOn: fc.option(day, { nil: null }),
    permitExpiresOn: fc.option(day, { nil: null }),
  });
  const events = fc.array(fc.record({ kind: fc.constantFrom(...eventKinds), on: day }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(situation, events, day, (answers, happened, on) => {
      const today = Temporal.PlainDate.from(on);
      expect(datesOf(answers, happened, today)).toEqual(
        fullPlan(answers, happened, today).deadlines,
      );
    }),
    { numRuns: 40 },
  );
}, 20_000);
