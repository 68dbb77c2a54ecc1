import { expect, test } from 'vitest';
import { routes } from '../../../lib/knowledge/routes.ts';
import { bodyOf } from '../../../lib/plan/body.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { today } from './arbitrary.ts';

const first: Situation = { number: { kind: 'none' } };
const ways: [string, Situation][] = [
  ['posted', { activity: 'posted' }],
  ['posted', { activity: 'posted', employer: { in: 'DE' }, number: { kind: 'nir' } }],
  ['posted', { activity: 'employee', hasA1: true, employer: { in: 'PL' } }],
  ['posted-treaty', { activity: 'posted', employer: { in: 'US' }, hasA1: false }],
  ['posted-no-agreement', { activity: 'posted', employer: { in: 'AF' }, hasA1: false }],
  // No fund outside Europe issues an A1, so nobody has to say that they have none.
  ['posted-treaty', { activity: 'posted', employer: { in: 'US' } }],
  ['posted-no-agreement', { activity: 'posted', employer: { in: 'CN' } }],
  ['posted', { activity: 'posted', employer: { in: 'GB' } }],
  ['s1-holder', { activity: 'retired', nationality: 'BE', hasS1: true }],
  ['cross-border-abroad', { activity: 'cross-border', employer: { in: 'CH' } }],
  ['cross-border-monaco', { activity: 'cross-border', employer: { in: 'MC' } }],
  ['cross-border-france', { activity: 'cross-border', employer: { in: 'FR' } }],
  ['student-ehic', { activity: 'student', nationality: 'DE', hasEhic: true }],
  ['student-portal', { activity: 'student', nationality: 'DE', hasEhic: false }],
  ['student-portal', { activity: 'student', nationality: 'FR', bornIn: 'BR' }],
  ['student-portal', { activity: 'student' }],
  ['had-number', { activity: 'employee', nationality: 'IT', hadNumber: true }],
  ['had-number', { activity: 'student', number: { kind: 'nir' } }],
  ['old-temporary-number', { activity: 'employee', number: { kind: 'old-temporary' } }],
  ['registered', { activity: 'employee', number: { kind: 'nir' }, hadNumber: false }],
  ['had-number', { activity: 'employee', number: { kind: 'nir' } }],
  ['student-agreement', { activity: 'student', nationality: 'AD' }],
  ['student-agreement', { activity: 'student', nationality: 'CA', insuredInQuebec: true }],
  ['student-portal', { activity: 'student', nationality: 'CA' }],
  ['student-ehic', { activity: 'student', nationality: 'GB', hasEhic: true }],
  ['student-portal', { activity: 'student', nationality: 'BE', hasS1: true }],
  [
    'student-portal',
    { activity: 'researcher', nationality: 'BR', enrolled: true, employer: { none: true } },
  ],
  ['researcher-open', { activity: 'researcher', nationality: 'BR', permit: 'talent' }],
  [
    'researcher-no-contract',
    { activity: 'researcher', permit: 'talent', employer: { none: true } },
  ],
  [
    'short-stay',
    { activity: 'family', nationality: 'MA', permit: 'short-stay-visa', bornOn: '1990-01-01' },
  ],
  [
    'family-of-insured',
    {
      activity: 'family',
      nationality: 'DZ',
      permit: 'short-stay-visa',
      coveredFamilyMember: true,
      bornOn: '1990-01-01',
    },
  ],
  ['short-stay', { activity: 'student', nationality: 'IN', permit: 'short-stay-visa' }],
  ['employee-open', { activity: 'employee', employer: { in: 'FR' } }],
  ['talent', { activity: 'employee', permit: 'talent' }],
  ['working-holiday-job', { activity: 'employee', nationality: 'NZ', permit: 'working-holiday' }],
  ['waiting-number', { number: { kind: 'nia' } }],
  ['undocumented', { activity: 'none', nationality: 'ML', permit: 'none' }],
  [
    'family-of-insured',
    { activity: 'none', nationality: 'ML', permit: 'none', coveredFamilyMember: true },
  ],
  ['child', { activity: 'none', nationality: 'ML', permit: 'none', bornOn: '2018-01-01' }],
  ['family-open', { activity: 'family', nationality: 'US', bornOn: '1990-01-01' }],
  [
    'not-working-non-eu',
    { activity: 'family', nationality: 'US', coveredFamilyMember: false, bornOn: '1990-01-01' },
  ],
  [
    'not-working-eu-permanent',
    { activity: 'none', nationality: 'RO', arrivedOn: '2018-01-01', sufficientResources: false },
  ],
  ['talent-family', { activity: 'none', permit: 'talent', nationality: 'IN' }],
  [
    'asylum-seeker',
    { activity: 'none', permit: 'asylum-application', nationality: 'AF', bornOn: '1990-01-01' },
  ],
  ['undocumented', { activity: 'undocumented', number: { kind: 'nir' } }],
  [
    'intern-home-cover',
    {
      activity: 'intern',
      nationality: 'IT',
      internship: { aboveFloor: true },
      hasA1: true,
      employer: { in: 'FR' },
    },
  ],
  ['waiting-number', { activity: 'employee', number: { kind: 'nia' } }],
  ['employee-eu', { activity: 'employee', nationality: 'IT', number: { kind: 'payroll-ntt' } }],
  ['born-in-france', { activity: 'employee', nationality: 'US', bornIn: 'FR' }],
  ['asylum-seeker', { activity: 'asylum-seeker', bornOn: '1990-01-01' }],
  ['asylum-seeker-minor', { activity: 'asylum-seeker', bornOn: '2012-01-01' }],
  ['refugee', { activity: 'refugee' }],
  ['temporary-protection', { activity: 'temporary-protection' }],
  ['undocumented', { activity: 'undocumented' }],
  [
    'undocumented',
    { activity: 'employee', nationality: 'ML', permit: 'none', arrivedOn: '2024-01-01' },
  ],
  ['child', { activity: 'family', bornOn: '2016-01-01', nationality: 'US' }],
  ['agricultural', { activity: 'seasonal', sector: 'agricultural', nationality: 'MA' }],
  ['special-scheme', { activity: 'civil-servant', nationality: 'ES' }],
  ['language-assistant', { activity: 'language-assistant', nationality: 'US' }],
  ['au-pair', { activity: 'au-pair' }],
  ['household-employee', { activity: 'household-employee' }],
  ['researcher-no-contract', { activity: 'researcher', permit: 'talent', employer: { in: 'IN' } }],
  [
    'talent',
    { activity: 'researcher', permit: 'talent', nationality: 'IN', employer: { in: 'FR' } },
  ],
  [
    'employee-non-eu',
    {
      activity: 'researcher',
      permit: 'certificate-algerian',
      nationality: 'DZ',
      employer: { in: 'FR' },
    },
  ],
  ['talent-family', { activity: 'family', permit: 'talent', nationality: 'IN' }],
  [
    'student-portal',
    {
      activity: 'intern',
      internship: { paid: false },
      enrolled: true,
      hasEhic: false,
      hasA1: false,
    },
  ],
  [
    'child',
    {
      activity: 'family',
      nationality: 'ML',
      permit: 'none',
      arrivedOn: '2024-01-01',
      bornOn: '2016-01-01',
    },
  ],
  ['artist-author', { activity: 'artist-author' }],
  ['freelancer', { activity: 'self-employed', nationality: 'US', permit: 'vls-ts' }],
  ['intern-paid', { activity: 'intern', internship: { aboveFloor: true } }],
  [
    'intern-home-cover',
    { activity: 'intern', nationality: 'IT', internship: { paid: false }, hasEhic: true },
  ],
  [
    'intern-below-floor',
    { activity: 'intern', internship: { aboveFloor: false }, hasEhic: false, hasA1: false },
  ],
  ['apprentice', { activity: 'apprentice' }],
  ['working-holiday-job', { activity: 'working-holiday', employer: { in: 'FR' } }],
  ['working-holiday-no-job', { activity: 'working-holiday', employer: { in: 'AU' } }],
  ['employer-abroad', { activity: 'employee', employer: { in: 'US' }, hasA1: false }],
  ['employee-non-eu', { activity: 'employee', nationality: 'GB' }],
  [
    'family-of-insured',
    { activity: 'family', nationality: 'US', coveredFamilyMember: true, bornOn: '1990-01-01' },
  ],
  ['jobseeker-eu', { activity: 'jobseeker', nationality: 'ES' }],
  ['not-working-eu', { activity: 'none', nationality: 'NL' }],
  ['not-working-eu-low-means', { activity: 'none', nationality: 'NL', sufficientResources: false }],
  ['not-working-french', { activity: 'none', nationality: 'FR' }],
  ['not-working-non-eu', { activity: 'retired', nationality: 'US' }],
  ['own-scheme-overseas', { livesIn: { postcode: '98800' } }],
  ['own-scheme-overseas', { activity: 'student', livesIn: { postcode: '98713' } }],
  ['own-scheme-overseas', { activity: 'posted', hasA1: true, livesIn: { postcode: '97500' } }],
  ['own-scheme-overseas', { activity: 'undocumented', livesIn: { postcode: '98600' } }],
  ['own-scheme-overseas', { number: { kind: 'nir' }, livesIn: { postcode: '98800' } }],
  ['special-scheme', { activity: 'civil-servant', livesIn: { postcode: '98713' } }],
  ['student-portal', { activity: 'student', livesIn: { postcode: '34000' } }],
  [
    'agricultural',
    { activity: 'employee', sector: 'agricultural', livesIn: { postcode: '33000' } },
  ],
  [
    'agricultural',
    { activity: 'self-employed', sector: 'agricultural', livesIn: { postcode: '97110' } },
  ],
  [
    'employee-eu',
    {
      activity: 'employee',
      nationality: 'PT',
      sector: 'agricultural',
      livesIn: { postcode: '97110' },
    },
  ],
  ['tell-us-more', {}],
  ['tell-us-more', { activity: 'employee' }],
];

test.each(ways)('%s: %j', (route, situation) => {
  expect(bodyOf({ ...first, ...situation }, today).route.id).toBe(route);
});

test('every route is reached by someone above', () => {
  const reached = new Set(ways.map(([route]) => route));
  expect(routes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test.each([
  ['97110', 'cgss'],
  ['97600', 'cssm'],
  ['69003', 'cpam'],
])('the postcode %s leads to a %s', (postcode, kind) => {
  const situation: Situation = { activity: 'employee', nationality: 'IT', livesIn: { postcode } };
  expect(bodyOf(situation, today).office.kind).toBe(kind);
});

test('the caisse of the postcode is named, its address with the day it was seen', () => {
  const office = (postcode: string) =>
    bodyOf({ activity: 'employee', nationality: 'IT', livesIn: { postcode } }, today).office;
  expect(office('69003')).toMatchObject({
    name: 'CPAM du Rhône',
    address: expect.stringContaining('Lyon Cedex'),
    addressAsOf: expect.stringMatching(/^20\d\d-/),
  });
  expect(office('97300')).toMatchObject({ name: 'CGSS de Guyane', address: null });
  const lille = office('59000');
  expect(lille.address).toBeNull();
  expect(lille.name).toBe(office('00000').name);
  expect(lille.why.text).toContain('CPAM de Lille-Douai');
});

test('who lives abroad and works in France turns to the CPAM of the place of work', () => {
  const situation: Situation = {
    activity: 'cross-border',
    employer: { in: 'FR' },
    livesIn: { postcode: '75011' },
  };
  const { office } = bodyOf(situation, today);
  expect(office.name).toBe('CPAM of the place where you work');
  expect(office.address).toBeNull();
});

test('someone back on a farm turns to the MSA with the old number', () => {
  const plan = bodyOf({ activity: 'employee', sector: 'agricultural', hadNumber: true }, today);
  expect([plan.route.id, plan.office.kind]).toEqual(['had-number', 'msa']);
});

test('without work, cover counts from three months after arrival', () => {
  const plan = bodyOf({ activity: 'none', nationality: 'US', arrivedOn: '2026-11-30' }, today);
  expect(plan.cover).toMatchObject({ from: '2027-02-28', waiting: 'three-months' });
});
