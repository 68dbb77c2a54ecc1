import { expect, test } from 'vitest';
import { bodyOf } from '../../../lib/plan/body.ts';
import { activities, type Situation } from '../../../lib/plan/situation.ts';
import { unknownsOf } from '../../../lib/plan/unknowns.ts';
import { today } from './arbitrary.ts';
import { interview, mostQuestions } from './interview.ts';
import { people } from './person.ts';

test('the first question is what brings them to France', () => {
  expect(unknownsOf({}, today)[0]).toBe('activity');
});

test.each(people)('%s: few questions lead to the same way', (_, { situation: person }) => {
  const { asked, situation } = interview(person);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(mostQuestions);
  expect(new Set(asked).size).toBe(asked.length);
  const [found, whole] = [bodyOf(situation, today), bodyOf(person, today)];
  expect(found.route).toEqual(whole.route);
  expect(found.office).toEqual(whole.office);
  expect(found.cover).toEqual(whole.cover);
});

/** Has an answer to everything: the longest way through the questions. */
const talkative: Situation = {
  nationality: 'IN',
  bornIn: 'IN',
  bornOn: '1990-01-01',
  sector: 'general',
  permit: 'salaried',
  permitExpiresOn: '2027-06-01',
  arrivedOn: '2026-10-10',
  startedOn: '2026-10-20',
  employer: { in: 'FR', declared: 'no' },
  internship: { aboveFloor: false },
  enrolled: false,
  hasEhic: false,
  hasS1: false,
  hasA1: false,
  sufficientResources: true,
  coveredFamilyMember: false,
  hadNumber: false,
  number: { kind: 'none' },
  livesIn: { postcode: '75011' },
  housing: 'tenant',
};

test.each(
  activities.flatMap((activity) => [
    { ...talkative, activity },
    { ...talkative, activity, nationality: 'IT', employer: { in: 'FR', declared: 'yes' } as const },
  ]),
)('$activity from $nationality: few questions, and never tell-us-more', (person) => {
  const { asked, situation } = interview(person);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(mostQuestions);
  expect(bodyOf(situation, today).route.id).not.toBe('tell-us-more');
});

test('"I don’t know" stays among what the plan depends on', () => {
  const situation: Situation = { activity: 'student', nationality: 'DE', hasEhic: null };
  expect(unknownsOf(situation, today)).toContain('ehic');
});

test('what cannot matter is not asked', () => {
  const unknowns = unknownsOf({ activity: 'employee', nationality: 'IT' }, today);
  for (const id of ['ehic', 'enrolled', 'internship-above-floor', 'permit', 'resources']) {
    expect(unknowns).not.toContain(id);
  }
});

test('a talent permit is asked about where it would change the office', () => {
  expect(unknownsOf({ activity: 'employee', nationality: 'IN' }, today)).toContain('permit');
});
