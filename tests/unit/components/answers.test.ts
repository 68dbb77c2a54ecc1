import { describe, expect, it } from 'vitest';
import {
  answeredQuestions,
  answerInField,
  answerInWords,
  openQuestions,
  readField,
  withAnswer,
} from '../../../components/answers.ts';
import type { Question } from '../../../lib/knowledge/question-schema.ts';
import { questions } from '../../../lib/knowledge/questions.ts';

function question(input: Question['input'], field: string): Question {
  return { id: 'asked', order: 1, field, input, en: { ask: 'What?' } };
}

const choice: Question = {
  ...question('choice', 'housing'),
  options: [{ value: 'tenant', en: 'I rent my home' }],
};

describe('answers in words', () => {
  it.each([
    [question('yes-no', 'enrolled'), { enrolled: true }, 'Yes'],
    [question('yes-no', 'enrolled'), { enrolled: false }, 'No'],
    [question('yes-no', 'enrolled'), { enrolled: null }, 'I don’t know'],
    [question('country', 'bornIn'), { bornIn: 'IN' }, 'India'],
    [question('date', 'arrivedOn'), { arrivedOn: '2026-09-01' }, '1 Sept 2026'],
    [question('postcode', 'livesIn.postcode'), { livesIn: { postcode: '75011' } }, '75011'],
    [question('commune', 'livesIn.commune'), { livesIn: { commune: 'Lille' } }, 'Lille'],
    [choice, { housing: 'tenant' as const }, 'I rent my home'],
  ])('%#', (asked, situation, words) => {
    expect(answerInWords(asked, situation)).toBe(words);
  });
});

describe('reading a field', () => {
  it.each([
    [question('yes-no', 'enrolled'), 'yes', true],
    [question('yes-no', 'enrolled'), 'no', false],
    [question('country', 'bornIn'), 'IN', 'IN'],
    [question('date', 'arrivedOn'), '2026-09-01', '2026-09-01'],
    [question('postcode', 'livesIn.postcode'), ' 75011 ', '75011'],
    [question('commune', 'livesIn.commune'), ' Lille ', 'Lille'],
    [choice, 'tenant', 'tenant'],
  ])('takes what is an answer: %#', (asked, text, answer) => {
    expect(readField(asked, text)).toEqual({ answer });
  });

  it.each(['yes-no', 'choice', 'commune', 'country', 'date', 'postcode'] as const)(
    'says what is missing in an empty %s field',
    (input) => {
      expect(readField(question(input, 'bornIn'), '')).toHaveProperty('mistake');
    },
  );

  it('refuses a postcode that is not five digits', () => {
    expect(readField(question('postcode', 'livesIn.postcode'), '7501')).toHaveProperty('mistake');
  });

  it('shows an answer again as the field holds it', () => {
    expect(answerInField(question('yes-no', 'enrolled'), { enrolled: false })).toBe('no');
    expect(answerInField(question('country', 'bornIn'), {})).toBe('');
  });
});

describe('which questions are open', () => {
  it('leaves out what has an answer, and what the person does not know', () => {
    const ids = questions.map((one) => one.id);
    const [first, second] = questions;
    if (!first || !second) throw new Error('There are no questions.');
    const situation = withAnswer(withAnswer({}, first, null), second, null);
    const open = openQuestions(ids, situation).map((one) => one.id);
    expect(open).toEqual(ids.slice(2));
    expect(answeredQuestions(situation).map((one) => one.id)).toEqual([first.id, second.id]);
  });
});
