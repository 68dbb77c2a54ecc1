import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { questionSchema } from '../../../lib/knowledge/question-schema.ts';
import { questions } from '../../../lib/knowledge/questions.ts';
import { setField, valueAt } from '../../../lib/plan/questions.ts';

test('each file is one question of its name', () => {
  const names = readdirSync('lib/knowledge/questions').map((file) => file.replace(/\.json$/, ''));
  expect(questions.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

test('orders are all different, and so are fields', () => {
  expect(new Set(questions.map(({ order }) => order)).size).toBe(questions.length);
  expect(new Set(questions.map(({ field }) => field)).size).toBe(questions.length);
});

const example = {
  'yes-no': true,
  commune: 'Valenciennes',
  country: 'IN',
  postcode: '75011',
  date: '2026-09-01',
  choice: '',
};

test.each(questions.map((question) => [question.id, question] as const))(
  '%s is well formed and fills its field',
  (_, question) => {
    expect(z.safeParse(questionSchema, question).error?.issues ?? []).toEqual([]);
    const answers = question.options?.map(({ value }) => value) ?? [example[question.input]];
    expect(answers).not.toEqual(['']);
    for (const answer of answers) {
      const value = valueAt(setField({}, question.field, answer), question.field);
      expect(String(value)).toBe(String(answer));
    }
    expect(valueAt(setField({}, question.field, null), question.field)).toBeNull();
  },
);
