import { expect, test } from 'vitest';
import { bodyOf } from '../../../lib/plan/body.ts';
import { checklist, nextStep } from '../../../lib/plan/checklist.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import type { ItemState } from '../../../lib/plan/types.ts';
import { today } from './arbitrary.ts';

const situation: Situation = {
  nationality: 'MA',
  bornIn: 'MA',
  activity: 'employee',
  sector: 'general',
  permit: 'salaried',
  arrivedOn: '2026-05-02',
  startedOn: '2026-06-01',
  employer: { in: 'FR', declared: 'no' },
  number: { kind: 'none' },
  livesIn: { postcode: '13001' },
};
const plan = bodyOf(situation, today);

function ticked(ids: readonly string[], state: ItemState = 'done') {
  return checklist(
    plan,
    ids.map((itemId) => ({ itemId, state })),
  );
}

test('forms, papers and steps have their own ids', () => {
  const ids = checklist(plan, []).map(({ id }) => id);
  expect(ids).toContain('form:S1106');
  expect(ids).toContain('paper:birth-record');
  expect(ids).toContain('step:post-file');
  expect(new Set(ids).size).toBe(ids.length);
});

test('the employer is asked first, then papers, the form, the file', () => {
  const ids = checklist(plan, []).map(({ id }) => id);
  const order = [
    'step:ask-dpae',
    'paper:birth-record',
    'form:S1106',
    'step:check-file',
    'step:post-file',
  ];
  expect(ids.filter((id) => order.includes(id))).toEqual(order);
  expect(nextStep(checklist(plan, []))?.id).toBe('step:ask-dpae');
});

test('a birth record to be translated says so, and says who translates', () => {
  const item = checklist(plan, []).find(({ id }) => id === 'paper:birth-record');
  expect(item).toMatchObject({ hint: 'translate', who: 'you', state: 'todo' });
  expect(item?.action.title).toMatch(/^Have your birth .*translated$/);
  expect(item?.action.about).toContain('sworn translator');
});

test('ticks lie over the plan, and strangers are passed over', () => {
  const items = ticked(['step:ask-dpae', 'step:no-such-step']);
  expect(items.find(({ id }) => id === 'step:ask-dpae')?.state).toBe('done');
  expect(items.map(({ id }) => id)).not.toContain('step:no-such-step');
});

test('what waits for others is never next', () => {
  const mine = checklist(plan, []).filter(
    ({ who, id }) => who === 'you' && !id.startsWith('step:'),
  );
  const posted = ['ask-dpae', 'check-file', 'check-office', 'post-file'].map((id) => `step:${id}`);
  const items = ticked([...mine.map(({ id }) => id), ...posted]);
  expect(items.find(({ id }) => id === 'step:wait-nia')?.state).toBe('waiting');
  expect(nextStep(items)).toBeNull();
  const arrived = ticked([...mine.map(({ id }) => id), ...posted, 'step:wait-nia']);
  expect(nextStep(arrived)?.id).toBe('step:give-number-employer');
});

test('a line put aside as waiting is passed over', () => {
  const items = ticked(['step:ask-dpae'], 'waiting');
  expect(nextStep(items)?.id).toMatch(/^paper:/);
});

test('nothing left, nothing next', () => {
  const all = checklist(plan, []).map(({ id }) => id);
  expect(nextStep(ticked(all))).toBeNull();
});
