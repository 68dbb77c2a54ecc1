import { describe, expect, test } from 'vitest';
import { forms } from '../../../lib/knowledge/forms.ts';
import { formSchema } from '../../../lib/knowledge/schema.ts';
import { fold } from '../../../lib/match/fold.ts';
import { bodyOf } from '../../../lib/plan/body.ts';
import { words } from '../../../lib/plan/words.ts';
import { today } from '../plan/arbitrary.ts';
import { people } from '../plan/person.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

/** A reason stands on a label's card: longer is not read. */
const longestReason = 200;

describe.each(forms)('$id', (form) => {
  test('keeps the rules of the house', () => {
    expectHeld(form, formSchema);
    expectPlain(form, form.uses);
  });

  test('gives a short reason for every verdict', () => {
    for (const { en } of form.uses) expect(en.length, en).toBeLessThanOrEqual(longestReason);
  });

  test('can be found on a page', () => {
    expect([...form.numbers, ...form.cerfa, ...form.titles].length).toBeGreaterThan(0);
  });
});

test('each file is named by its id', () => {
  expect(files('forms')).toEqual(forms.map(({ id }) => id).toSorted());
});

test('no number, cerfa number or title belongs to two forms', () => {
  const claims = forms.flatMap(({ id, numbers, cerfa, titles }) =>
    [...numbers, ...cerfa, ...titles].map((name) => ({ id, name: fold(name) })),
  );
  const byName = Map.groupBy(claims, ({ name }) => name);
  const shared = [...byName.values()].filter((list) => new Set(list.map((one) => one.id)).size > 1);
  expect(shared).toEqual([]);
});

test('a number is never bare digits, which would be found in any price or address', () => {
  expect(forms.flatMap(({ numbers }) => numbers).filter((one) => /^\d+$/.test(one))).toEqual([]);
});

const talkative = people.filter(
  ([
    ,
    {
      expect: { asks },
    },
  ]) => asks === undefined,
);

test.each(talkative)('%s has answered: no form waits for an answer', (_, { situation }) => {
  const plan = bodyOf(situation, today);
  const open = plan.forms.filter(({ why }) => why.text === words.en.formOpen);
  expect(open.map(({ id }) => id)).toEqual([]);
});

test('the forms that a newcomer meets first are here', () => {
  const first = 'S1106 S1106-EN S3705 S1104 S1110 S3704 S3711 S3720 S3125 S1 S9203'.split(' ');
  expect(forms.map(({ id }) => id)).toEqual(expect.arrayContaining(first));
});
