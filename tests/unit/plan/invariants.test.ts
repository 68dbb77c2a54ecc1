import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionOf } from '../../../lib/knowledge/questions.ts';
import { sourcesById } from '../../../lib/knowledge/sources.ts';
import { stepOf } from '../../../lib/knowledge/steps.ts';
import { bodyOf, type PlanBody } from '../../../lib/plan/body.ts';
import { checklist, nextStep } from '../../../lib/plan/checklist.ts';
import { pageVerdicts } from '../../../lib/plan/page-verdicts.ts';
import { draftPlan } from '../../../lib/plan/plan.ts';
import { valueAt } from '../../../lib/plan/questions.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { anySituation, today } from './arbitrary.ts';

const registering = new Set(['S1106', 'S1106-EN']);

function registers(plan: PlanBody): boolean {
  return plan.forms.some(({ id, use }) => registering.has(id) && use === 'yes');
}

/** Holds for every situation, with no answer or contradictory ones. */
function always(check: (plan: PlanBody, situation: Situation) => void): void {
  fc.assert(
    fc.property(anySituation, (situation) => {
      check(bodyOf(situation, today), situation);
    }),
    { numRuns: 600 },
  );
}

test('every reason has a known source and words', () => {
  always((plan) => {
    const whys = [plan.route, plan.office, plan.cover, ...plan.forms, ...plan.papers, ...plan.steps]
      .map(({ why }) => why)
      .concat(plan.notes);
    for (const { text, sources } of whys) {
      expect(text.length).toBeGreaterThan(1);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !sourcesById.has(id))).toEqual([]);
    }
  });
});

test('forms, papers and steps stand once', () => {
  always(({ forms, papers, steps }) => {
    for (const entries of [forms, papers, steps]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
  });
});

test('posted workers never post S1106', () => {
  always((plan, { activity }) => {
    if (activity === 'posted') expect(registers(plan)).toBe(false);
  });
});

test('nobody on the student site posts S1106', () => {
  always((plan) => {
    if (plan.route.id === 'student-portal') expect(registers(plan)).toBe(false);
  });
});

test('nobody with a number asks for a second one', () => {
  always((plan, { number }) => {
    if (number?.kind === 'nir') expect(registers(plan)).toBe(false);
  });
});

test('a payroll number is no number', () => {
  always((plan, { number }) => {
    if (number?.kind === 'payroll-ntt') expect(plan.route.id).not.toBe('had-number');
  });
});

test('no step comes before one it depends on', () => {
  always(({ steps }) => {
    const place = new Map(steps.map(({ id }, index) => [id, index] as const));
    for (const [id, index] of place) {
      for (const before of stepOf(id)?.after ?? []) {
        expect(place.get(before) ?? -1).toBeLessThan(index);
      }
    }
  });
});

test('the office of talents is in Paris, farm work goes to the MSA, overseas has its own funds', () => {
  always((plan, { livesIn }) => {
    if (plan.route.id === 'talent') expect(plan.office.kind).toBe('cpam-paris-talent');
    if (plan.route.id === 'agricultural') expect(plan.office.kind).toBe('msa');
    if (livesIn?.postcode === '97110') expect(plan.office.kind).not.toBe('cpam');
    if (livesIn?.postcode === '97600') expect(['cpam', 'cgss']).not.toContain(plan.office.kind);
    if (plan.office.address !== null) expect(plan.office.addressAsOf).not.toBeNull();
  });
});

test('the next step is yours, open, and on the list', () => {
  always((plan) => {
    const items = checklist(plan, []);
    const next = nextStep(items);
    if (next === null) return;
    expect(items).toContain(next);
    expect(next).toMatchObject({ who: 'you', state: 'todo' });
  });
});

test('pages get their verdicts whatever the answers', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const { why } of Object.values(pageVerdicts(situation, today))) {
        expect(why.length).toBeGreaterThan(1);
      }
    }),
  );
});

test('open questions are known, in order, and not answered', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { unknowns } = draftPlan(situation, today);
      const asked = unknowns.map((id) => questionOf(id));
      expect(asked).not.toContain(undefined);
      const orders = asked.map((question) => question?.order ?? 0);
      expect(orders).toEqual(orders.toSorted((one, other) => one - other));
      for (const question of asked) {
        expect([undefined, null, 'unknown']).toContain(valueAt(situation, question?.field ?? ''));
      }
    }),
    { numRuns: 100 },
  );
});

test('the same answers give the same plan', () => {
  always((plan, situation) => expect(bodyOf(situation, today)).toEqual(plan));
});
