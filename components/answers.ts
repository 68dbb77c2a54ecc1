import type { Question } from '../lib/knowledge/question-schema.ts';
import { questionOf, questions } from '../lib/knowledge/questions.ts';
import { setField, valueAt } from '../lib/plan/questions.ts';
import type { Situation } from '../lib/plan/situation.ts';
import { dateInWords } from './dates.ts';
import { words } from './words/welcome.ts';

const w = words.en;

/** What a person can answer; null is "I don't know", which is an answer too. */
export type Answer = string | boolean | null;

/** The questions that would change the plan and were not asked yet, in the order to ask them. */
export function openQuestions(unknowns: readonly string[], situation: Situation): Question[] {
  return unknowns
    .map(questionOf)
    .filter((question) => question !== undefined)
    .filter((question) => valueAt(situation, question.field) === undefined);
}

/** The questions that have an answer, "I don't know" included. */
export function answeredQuestions(situation: Situation): Question[] {
  return questions.filter((question) => valueAt(situation, question.field) !== undefined);
}

/** The situation with one more answer. */
export function withAnswer(situation: Situation, question: Question, answer: Answer): Situation {
  return setField(situation, question.field, answer);
}

/** An answer as the person gave it, in words. */
export function answerInWords(question: Question, situation: Situation): string {
  const value = valueAt(situation, question.field);
  if (value === null || value === undefined) return w.review.unknown;
  if (value === true) return w.yes;
  if (value === false) return w.no;
  const text = String(value);
  if (question.input === 'country') return w.country(text);
  if (question.input === 'date') return dateInWords(text);
  return question.options?.find((option) => option.value === text)?.en ?? text;
}

/** An answer as the fields of the form hold it: text, `yes`, `no`, or nothing. */
export function answerInField(question: Question, situation: Situation): string {
  const value = valueAt(situation, question.field);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** What a field of the form holds, as an answer; the words of the mistake if it is not one. */
export function readField(
  question: Question,
  text: string,
): { answer: string | boolean } | { mistake: string } {
  switch (question.input) {
    case 'yes-no':
      return text === '' ? { mistake: w.ask.none } : { answer: text === 'yes' };
    case 'choice':
      return text === '' ? { mistake: w.ask.none } : { answer: text };
    case 'commune':
      return text.trim() === '' ? { mistake: w.ask.noCommune } : { answer: text.trim() };
    case 'country':
      return text === '' ? { mistake: w.ask.noCountry } : { answer: text };
    case 'date':
      return text === '' ? { mistake: w.ask.noDate } : { answer: text };
    case 'postcode':
      return /^\d{5}$/.test(text.trim()) ? { answer: text.trim() } : { mistake: w.ask.noPostcode };
  }
}
