import { questionOf } from '../../../lib/knowledge/questions.ts';
import { setField, valueAt } from '../../../lib/plan/questions.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { unknownsOf } from '../../../lib/plan/unknowns.ts';
import { today } from './arbitrary.ts';

/** So many questions lead to the plan, whoever answers them. */
export const mostQuestions = 12;

/**
 * Answers question after question as this person would until the plan is shown, and says "I don't know"
 * to the rest. What decides no way is asked after the plan, so it is left out here.
 */
export function interview(person: Situation): { asked: string[]; situation: Situation } {
  const asked: string[] = [];
  let situation: Situation = {};
  for (;;) {
    const question = unknownsOf(situation, today)
      .map(questionOf)
      .find((one) => one && !one.later && valueAt(situation, one.field) === undefined);
    if (!question) return { asked, situation };
    asked.push(question.id);
    const value = valueAt(person, question.field) ?? null;
    situation = setField(situation, question.field, typeof value === 'number' ? `${value}` : value);
  }
}
