import { expect, test } from 'vitest';
import { pageGuides } from '../../../lib/knowledge/pages.ts';
import { services } from '../../../lib/knowledge/services.ts';
import { bodyOf } from '../../../lib/plan/body.ts';
import { checklist } from '../../../lib/plan/checklist.ts';
import { openSteps, pageVerdicts, serviceVerdicts } from '../../../lib/plan/page-verdicts.ts';
import { today } from './arbitrary.ts';

test('every page guide gets a verdict with a reason', () => {
  const verdicts = pageVerdicts({ activity: 'student' }, today);
  expect(Object.keys(verdicts).toSorted()).toEqual(pageGuides.map(({ id }) => id).toSorted());
  for (const { concerns, why } of Object.values(verdicts)) {
    expect(['yes', 'no', 'maybe']).toContain(concerns);
    expect(why).toMatch(/\w/);
  }
});

test('some page answers a student and an employee differently', () => {
  const student = pageVerdicts({ activity: 'student', nationality: 'BR' }, today);
  const employee = pageVerdicts({ activity: 'employee', nationality: 'BR' }, today);
  expect(Object.values(student)).not.toEqual(Object.values(employee));
});

test('every online service gets a verdict with a reason', () => {
  const verdicts = serviceVerdicts({ activity: 'student', nationality: 'BR' }, today);
  expect(Object.keys(verdicts).toSorted()).toEqual(services.map(({ id }) => id).toSorted());
  for (const { why } of Object.values(verdicts)) expect(why).toMatch(/\w/);
});

test('the student site is for students, the account for holders of a final number', () => {
  const student = serviceVerdicts(
    { activity: 'student', nationality: 'BR', permit: 'student', hasEhic: false },
    today,
  );
  expect(student['student-registration']?.use).toBe('yes');
  expect(student['compte-ameli']?.use).toBe('no');
  const registered = serviceVerdicts(
    { activity: 'employee', nationality: 'IN', number: { kind: 'nir' } },
    today,
  );
  expect(registered['student-registration']?.use).toBe('no');
  expect(registered['compte-ameli']?.use).toBe('yes');
});

test('a step is open until it is done or ticked', () => {
  const plan = bodyOf({ activity: 'employee', nationality: 'IN', number: { kind: 'none' } }, today);
  const ids = (ticks: Parameters<typeof checklist>[1]) =>
    openSteps(checklist(plan, ticks)).map(({ id }) => id);
  expect(ids([])).toContain('post-file');
  expect(ids([{ itemId: 'step:post-file', state: 'done' }])).not.toContain('post-file');
  // The account needs the final number, and nobody waits for a letter before the file is posted.
  expect(ids([])).not.toContain('open-account');
  expect(ids([])).not.toContain('wait-nia');
});

test('what comes after the number is not called “no” but “not yet”', () => {
  const newcomer = { activity: 'employee', nationality: 'IN', number: { kind: 'none' } } as const;
  expect(pageVerdicts(newcomer, today)['carte-vitale']?.later).toBe(true);
  expect(serviceVerdicts(newcomer, today)['compte-ameli']?.later).toBe(true);
  const { forms } = bodyOf(newcomer, today);
  const later = forms.filter((form) => form.later).map(({ id }) => id);
  expect(later).toEqual(expect.arrayContaining(['S3704', 'carte-vitale-order']));
  expect(later).not.toContain('S3720');
});

test('the list of forms is not for a student who registers online', () => {
  const student = {
    activity: 'student',
    nationality: 'BR',
    permit: 'student',
    hasEhic: false,
  } as const;
  expect(pageVerdicts(student, today)['formulaires']?.concerns).toBe('no');
});

test('under European rules French prices count, under a treaty the treaty says who pays', () => {
  const why = (country: string) => {
    const posted = { activity: 'posted', nationality: 'IN', employer: { in: country } } as const;
    return pageVerdicts(posted, today)['tiers-payant']?.why;
  };
  expect(why('DE')).toMatch(/French prices and rates count/);
  expect(why('US')).toMatch(/agreement decides who pays/);
});

test('state medical aid brings no carte Vitale, no account and no main doctor', () => {
  const pages = pageVerdicts({ activity: 'undocumented', nationality: 'ML' }, today);
  for (const id of ['carte-vitale', 'votre-compte-ameli', 'declarer-un-nouveau-medecin-traitant']) {
    expect(pages[id], id).toMatchObject({ concerns: 'no' });
    expect(pages[id]?.later, id).toBeUndefined();
  }
});

test('nobody is sent to state medical aid in Mayotte, where there is none', () => {
  const pages = pageVerdicts(
    { activity: 'undocumented', nationality: 'KM', livesIn: { postcode: '97600' } },
    today,
  );
  expect(pages['aide-medicale-etat']?.concerns).toBe('no');
  expect(pages['ne-etranger-demander-numero-securite-sociale']?.why).toMatch(/no AME in Mayotte/);
});

test('where Ameli insures nobody, no page, service or form of it is for the reader', () => {
  const there = {
    activity: 'employee',
    number: { kind: 'nir' },
    livesIn: { postcode: '98800' },
  } as const;
  const { urgence, ...pages } = pageVerdicts(there, today);
  expect(urgence?.concerns).toBe('yes');
  expect(Object.values(pages).filter(({ concerns }) => concerns !== 'no')).toEqual([]);
  expect(Object.values(serviceVerdicts(there, today)).filter(({ use }) => use !== 'no')).toEqual(
    [],
  );
  expect(bodyOf(there, today).forms.filter(({ use }) => use !== 'no')).toEqual([]);
});
