import { describe, expect, test } from 'vitest';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { checklist, nextStep } from '../../../lib/plan/checklist.ts';
import { impossible } from '../../../lib/plan/impossible.ts';
import type { Plan } from '../../../lib/plan/types.ts';
import { today } from './arbitrary.ts';
import { findings } from './findings.ts';
import { goldenDocument } from './golden-document.ts';
import { type Person, people } from './person.ts';

const planOf = ({ situation, events = [] }: Person): Plan => fullPlan(situation, events, today);

function planOfName(name: string): Plan {
  const found = people.find(([one]) => one === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return planOf(found[1]);
}

describe.each(people)('%s', (name, person) => {
  test('nothing speaks against the answers', () => {
    expect(impossible(person.situation, today)).toEqual([]);
  });

  test('the plan is the one that the sources give', () => {
    const plan = planOf(person);
    expect(findings(person.expect, plan, nextStep(checklist(plan, [])))).toEqual([]);
  });

  test('the plan reads as it did', async () => {
    const document = goldenDocument(name, person, planOf(person));
    await expect(document).toMatchFileSnapshot(`./golden/${name}.md`);
  });
});

test('no page is left of a person who has gone', () => {
  const names = people.map(([name]) => `./golden/${name}.md`);
  expect(names).toEqual(expect.arrayContaining(Object.keys(import.meta.glob('./golden/*.md'))));
});

test('the student learns where students register', () => {
  const plan = planOfName('brazilian-student');
  const form = plan.forms.find(({ id }) => id === 'S1106');
  expect(form?.why.text).toContain('etudiant-etranger.ameli.fr');
  expect(plan.route.url).toContain('etudiant-etranger.ameli.fr');
});

test('the talent in Toulouse is sent to Paris, with the age of the address', () => {
  const { office } = planOfName('indian-talent');
  expect(office).toMatchObject({
    address: expect.stringContaining('75948 PARIS CEDEX 19'),
    addressAsOf: expect.stringMatching(/^20\d\d/),
    finder: 'https://www.ameli.fr/assure/adresses-et-contacts/points-accueil-et-agences-cpam',
  });
});
