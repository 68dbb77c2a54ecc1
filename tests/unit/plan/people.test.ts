import { expect, test } from 'vitest';
import { checklist, nextStep } from '../../../lib/plan/checklist.ts';
import { impossible } from '../../../lib/plan/impossible.ts';
import { draftPlan } from '../../../lib/plan/plan.ts';
import { readSituation } from '../../../lib/plan/read-situation.ts';
import type { DraftPlan } from '../../../lib/plan/types.ts';
import { today } from './arbitrary.ts';

const files = import.meta.glob<unknown>('./people/*.json', { eager: true, import: 'default' });

function planOf(name: string): DraftPlan {
  const reading = readSituation(files[`./people/${name}.json`]);
  if ('problems' in reading) throw new Error(reading.problems.join(' '));
  expect(impossible(reading.situation, today)).toEqual([]);
  return draftPlan(reading.situation, today);
}

interface Expected {
  route: string;
  office: string;
  channel: string;
  waiting: string;
  from: string | null;
  s1106: string;
  birthRecord: string | undefined;
  next: string;
}

test.each<[string, Expected]>([
  [
    'italian-employee-lyon',
    {
      route: 'employee-eu',
      office: 'cpam',
      channel: 'post',
      waiting: 'none',
      from: '2026-09-01',
      s1106: 'yes',
      birthRecord: 'not-needed',
      next: 'paper:',
    },
  ],
  [
    'moroccan-employee',
    {
      route: 'employee-non-eu',
      office: 'cpam',
      channel: 'post',
      waiting: 'none',
      from: '2026-10-12',
      s1106: 'yes',
      birthRecord: 'needed',
      next: 'step:validate-visa',
    },
  ],
  [
    'indian-talent',
    {
      route: 'talent',
      office: 'cpam-paris-talent',
      channel: 'post',
      waiting: 'none',
      from: '2026-09-15',
      s1106: 'yes',
      birthRecord: 'needed',
      next: 'step:validate-visa',
    },
  ],
  [
    'brazilian-student',
    {
      route: 'student-portal',
      office: 'student-portal',
      channel: 'online',
      waiting: 'none',
      from: '2026-09-07',
      s1106: 'no',
      birthRecord: 'needed',
      next: 'step:validate-visa',
    },
  ],
  [
    'italian-paid-intern',
    {
      route: 'intern-paid',
      office: 'cpam',
      channel: 'post',
      waiting: 'none',
      from: '2026-10-01',
      s1106: 'yes',
      birthRecord: 'not-needed',
      next: 'paper:',
    },
  ],
  [
    'american-freelancer',
    {
      route: 'freelancer',
      office: 'cpam',
      channel: 'urssaf',
      waiting: 'none',
      from: '2026-09-01',
      s1106: 'maybe',
      birthRecord: 'needed',
      next: 'step:declare-business',
    },
  ],
  [
    'nurse-with-old-number',
    {
      route: 'had-number',
      office: 'cpam',
      channel: 'post',
      waiting: 'none',
      from: '2026-11-02',
      s1106: 'maybe',
      birthRecord: undefined,
      next: 'step:find-number',
    },
  ],
  [
    'born-in-lille',
    {
      route: 'born-in-france',
      office: 'cpam',
      channel: 'none',
      waiting: 'none',
      from: '2026-11-02',
      s1106: 'maybe',
      birthRecord: undefined,
      next: 'step:ask-number-desk',
    },
  ],
])('%s', (name, expected) => {
  const plan = planOf(name);
  const birthRecord = plan.papers.find(({ id }) => id === 'birth-record');
  expect({
    route: plan.route.id,
    office: plan.office.kind,
    channel: plan.route.channel,
    waiting: plan.cover.waiting,
    from: plan.cover.from,
    s1106: plan.forms.find(({ id }) => id === 'S1106')?.use,
    birthRecord: expected.birthRecord && birthRecord?.translation,
  }).toEqual({ ...expected, next: undefined });
  expect(nextStep(checklist(plan, []))?.id).toMatch(new RegExp(`^${expected.next}`));
});

test('the student learns where students register', () => {
  const plan = planOf('brazilian-student');
  const form = plan.forms.find(({ id }) => id === 'S1106');
  expect(form?.why.text).toContain('etudiant-etranger.ameli.fr');
  expect(plan.route.url).toContain('etudiant-etranger.ameli.fr');
});

test('the talent in Toulouse is sent to Paris, with the age of the address', () => {
  const { office } = planOf('indian-talent');
  expect(office).toMatchObject({
    address: expect.stringContaining('75948 PARIS CEDEX 19'),
    addressAsOf: expect.stringMatching(/^20\d\d/),
    finder: 'https://www.ameli.fr/assure/adresses-et-contacts/points-accueil-et-agences-cpam',
  });
});
