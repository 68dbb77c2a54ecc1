import { expect, test } from 'vitest';
import { bodyOf } from '../../../lib/plan/body.ts';
import { today } from './arbitrary.ts';
import { interview, mostQuestions } from './interview.ts';
import { people } from './person.ts';

/** Every kind of newcomer, by number, with the person of `people/` who stands for it. */
const ways: readonly [string, string, string][] = [
  ['1', 'Employee from the EU, EEA or Switzerland', 'italian-employee-lyon'],
  ['2', 'Employee from outside the EU', 'moroccan-employee'],
  ['3', 'Talent permit', 'indian-talent'],
  ['3', 'Talent permit, family', 'indian-talent-husband'],
  ['3b', 'Company based in Île-de-France', 'japanese-employee-nanterre'],
  ['4', 'Posted from the EU', 'polish-posted-worker'],
  ['5', 'Posted from a treaty country', 'american-posted-worker'],
  ['5', 'Posted from a country without a treaty', 'vietnamese-posted-worker'],
  ['6', 'Hired by a French company after a posting', 'british-employee'],
  ['7', 'Employer without a branch in France', 'american-remote-employee'],
  ['8', 'Language assistant', 'british-language-assistant'],
  ['9', 'Intern at or below the floor, cover from home', 'german-intern-with-card'],
  ['9', 'Intern at or below the floor, no other cover', 'colombian-intern-below-floor'],
  ['9', 'Intern at or below the floor, enrolled in France', 'moroccan-intern-enrolled'],
  ['10', 'Intern paid above the floor', 'italian-paid-intern'],
  ['11', 'Apprentice', 'ivorian-apprentice'],
  ['12', 'EU student with a European card', 'german-student-with-card'],
  ['13', 'EU student without one', 'romanian-student-without-card'],
  ['14', 'Student from outside the EU', 'brazilian-student'],
  ['14', 'French student born abroad', 'french-student-born-abroad'],
  ['15', 'Student under an agreement: Andorra', 'andorran-student'],
  ['15', 'Student under an agreement: Québec', 'quebec-student'],
  ['16', 'Freelancer', 'american-freelancer'],
  ['17', 'Artist-author', 'korean-illustrator'],
  ['18', 'Working holiday with a job', 'australian-working-holiday-job'],
  ['18', 'Working holiday without a job', 'argentine-working-holiday-no-job'],
  ['19', 'Research stay without a contract', 'brazilian-guest-researcher'],
  ['20', 'Au pair', 'colombian-au-pair'],
  ['21', 'Employed by a household', 'portuguese-nanny'],
  ['22', 'Spouse who joins an insured person', 'us-spouse-of-french-employee'],
  ['23', 'Child', 'indian-child'],
  ['24', 'Own cover at 16', 'korean-son-of-seventeen'],
  ['25', 'Not working, from outside the EU', 'canadian-visitor'],
  ['26', 'Not working, from the EU, low means', 'bulgarian-not-working-low-means'],
  ['26a', 'Not working, from the EU, with means', 'dutch-not-working'],
  ['27', 'Works in France, lives across the border', 'belgian-cross-border-worker'],
  ['28', 'Lives in France, works across the border', 'polish-works-in-germany'],
  ['29', 'Had a number before', 'nurse-with-old-number'],
  ['30', 'Born in France', 'born-in-lille'],
  ['31', 'Farm work', 'moroccan-seasonal-farm-worker'],
  ['32', 'Civil servant or special scheme', 'spanish-civil-servant'],
  ['33', 'Refugee', 'afghan-refugee'],
  ['33', 'Asylum seeker', 'sudanese-asylum-seeker'],
  ['33', 'Temporary protection', 'ukrainian-temporary-protection'],
  ['34', 'Without a permit', 'malian-undocumented'],
  ['35', 'Overseas département', 'haitian-employee-martinique'],
  ['35', 'Mayotte', 'comorian-wife-mayotte'],
  ['35', 'New Caledonia', 'filipino-employee-noumea'],
  ['35', 'French Polynesia', 'italian-diver-moorea'],
  ['35', 'Wallis-et-Futuna', 'fijian-wife-wallis'],
  ['35', 'Saint-Pierre-et-Miquelon', 'filipino-cook-saint-pierre'],
  ['35', 'Saint-Barthélemy', 'brazilian-cook-saint-barth'],
];

const rows = ways.map(([number, kind, name]) => {
  const person = people.find(([one]) => one === name)?.[1];
  if (person === undefined) throw new Error(`Nobody is called ${name}.`);
  const { asked, situation } = interview(person.situation);
  const { route, office } = bodyOf(situation, today);
  return { number, kind, name, person, asked, route, office };
});

test.each(rows)('$number $kind: the questions lead there', ({ person, asked, route, office }) => {
  const whole = bodyOf(person.situation, today);
  expect(route.id).toBe(whole.route.id);
  expect(office).toEqual(whole.office);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(mostQuestions);
});

test('all 35 kinds have their person', () => {
  const numbers = new Set(rows.map(({ number }) => Number.parseInt(number, 10)));
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 35 }, (_, i) => i + 1),
  );
});

test('the table of kinds, ways and questions', async () => {
  const head = line('#', 'Who', 'Route', 'Office', 'Questions');
  const lines = rows.map(({ number, kind, route, office, asked }) =>
    line(number, kind, route.id, office.kind, String(asked.length)),
  );
  await expect([head, ...lines, ''].join('\n')).toMatchFileSnapshot('./tables/ways.txt');
});

function line(
  number: string,
  who: string,
  route: string,
  office: string,
  questions: string,
): string {
  const cells = [number.padEnd(4), who.padEnd(50), route.padEnd(26), office.padEnd(31), questions];
  return cells.join(' ');
}
