import { placesNear } from '../knowledge/communes.ts';
import type { Question } from '../knowledge/question-schema.ts';
import { questions } from '../knowledge/questions.ts';
import { bodyOf, contextOf } from './body.ts';
import { holds } from './condition.ts';
import { setField, valueAt } from './questions.ts';
import type { Situation } from './situation.ts';

/** One country for each way in which rules tell countries apart. */
const countries = ['FR', 'DE', 'GR', 'GB', 'IN', 'US', 'DZ', 'CA', 'AF'];
const postcodes = ['75011', '69003', '59000', '97100', '97600', '98800'];
/** Years before and days around today: ages, stays and validities on both sides of every limit. */
const dates = [
  { years: -30 },
  { years: -17 },
  { years: -10 },
  { days: -200 },
  { days: -30 },
  { days: 30 },
];

/**
 * The ids of the open questions of which some answer would change the plan, in the order to ask
 * them; the first is the next question. Questions answered with "I don't know" (null) stay in the
 * list, for the plan names what it depends on: who asks passes over those that are not undefined.
 */
export function unknownsOf(situation: Situation, today: Temporal.PlainDate): string[] {
  const { context } = contextOf(situation, today);
  const open = questions
    .filter(({ field }) => isOpen(valueAt(context.situation, field)))
    .filter(({ when }) => when === undefined || holds(when, context) === true);
  const before = JSON.stringify(bodyOf(situation, today));
  const matters = (question: Question) =>
    possibleAnswers(question, situation, today).some((answer) => {
      const after = bodyOf(setField(situation, question.field, answer), today);
      return JSON.stringify(after) !== before;
    });
  return open.filter(matters).map(({ id }) => id);
}

/** `unknown` is also how an employer's silence is written. */
function isOpen(value: unknown): boolean {
  return value === undefined || value === null || value === 'unknown';
}

/** Answers that stand for all others. */
function possibleAnswers(
  { input, options }: Question,
  { livesIn }: Situation,
  today: Temporal.PlainDate,
): readonly (string | boolean)[] {
  switch (input) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return (options ?? []).map(({ value }) => value);
    case 'commune':
      return oneOfEachArrondissement(livesIn?.postcode ?? '');
    case 'country':
      return countries;
    case 'postcode':
      return postcodes;
    case 'date':
      return dates.map((distance) => today.add(distance).toString());
  }
}

/** The commune decides the office by its arrondissement. */
function oneOfEachArrondissement(postcode: string): string[] {
  const places = placesNear(postcode);
  return [...new Map(places.map((one) => [one.arrondissement.code, one.commune])).values()];
}
