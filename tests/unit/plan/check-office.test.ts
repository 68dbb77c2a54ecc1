import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routes } from '../../../lib/knowledge/routes.ts';
import { stepOf } from '../../../lib/knowledge/steps.ts';
import { bodyOf } from '../../../lib/plan/body.ts';
import { checklist, nextStep } from '../../../lib/plan/checklist.ts';
import { anySituation, today } from './arbitrary.ts';

/** What goes to the office by post. */
const sending = ['post-file', 'send-missing-papers', 'give-s1', 'contact-office-again'];
const check = 'step:check-office';

test.each(sending)('%s comes after the check of the office', (id) => {
  expect(stepOf(id)?.after).toContain('check-office');
});

test('a way that sends something checks the office first', () => {
  const without = routes.filter(
    ({ steps }) => sending.some((id) => steps.includes(id)) && !steps.includes('check-office'),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('the check has the official finder’s link', () => {
  expect(stepOf('check-office')?.links.map(({ url }) => new URL(url).hostname)).toEqual([
    'www.ameli.fr',
  ]);
});

test('nothing is sent next before the office is checked, whatever else is ticked', () => {
  fc.assert(
    fc.property(anySituation, fc.constantFrom('todo', 'waiting'), (situation, state) => {
      const plan = bodyOf(situation, today);
      const all = checklist(plan, []).map(({ id }) => id);
      // The MSA is not on Ameli: farm work has a step of its own in its place.
      if (!all.includes(check)) return;
      const others = all.filter(
        (id) => id !== check && !sending.some((step) => id === `step:${step}`),
      );
      const ticks = others.map((itemId) => ({ itemId, state: 'done' as const }));
      const next = nextStep(checklist(plan, [...ticks, { itemId: check, state }]));
      expect(sending.map((id) => `step:${id}`)).not.toContain(next?.id);
    }),
  );
});

test('once it is checked, sending comes next', () => {
  const situation = { activity: 'employee', nationality: 'IT' } as const;
  const plan = bodyOf(situation, today);
  const ids = checklist(plan, []).map(({ id }) => id);
  const upTo = ids.slice(0, ids.indexOf('step:post-file'));
  const done = (list: readonly string[]) =>
    checklist(
      plan,
      list.map((itemId) => ({ itemId, state: 'done' })),
    );
  expect(nextStep(done(upTo.filter((id) => id !== check)))?.id).toBe(check);
  expect(nextStep(done(upTo))?.id).toBe('step:post-file');
});
