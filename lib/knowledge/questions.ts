import type { Question } from './question-schema.ts';

const files = import.meta.glob<Question>('./questions/*.json', { eager: true, import: 'default' });

/** Every question of the welcome page, in the order to ask them. Tests check the files. */
export const questions: readonly Question[] = Object.values(files).toSorted(
  (one, other) => one.order - other.order,
);

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id. */
export function questionOf(id: string): Question | undefined {
  return byId.get(id);
}
