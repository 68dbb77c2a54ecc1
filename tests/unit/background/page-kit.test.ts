import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import { type PublicPlan, pageKit } from '../../../lib/page-kit.ts';
import { checklist } from '../../../lib/plan/checklist.ts';
import { openSteps, pageVerdicts, serviceVerdicts } from '../../../lib/plan/page-verdicts.ts';
import { activities, permits, type Situation } from '../../../lib/plan/situation.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { asha } from '../dossier/people.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const page = 'https://www.ameli.fr/assure/formulaires';
const shownTo = (situation: Situation): PublicPlan => {
  const plan = fullPlan(situation, [], today);
  return {
    plan,
    pages: pageVerdicts(situation, today),
    services: serviceVerdicts(situation, today),
    openSteps: openSteps(checklist(plan, [])),
  };
};
const kitOf = (situation: Situation) => pageKit(shownTo(situation), defaultSettings, [], page);

test('the kit names route, forms and pages', () => {
  const kit = kitOf(asha.situation);
  expect(kit.on).toBe(true);
  expect(kit.routeId).toBe(fullPlan(asha.situation, [], today).route.id);
  expect(kit.forms['S1106']?.use).toBe('yes');
  expect(kit.forms['S1106']?.why).toMatch(/\w/);
  expect(kit.forms['student-registration']?.use).toBe('no');
});

test('without answers, words are explained and nothing is judged', () => {
  const settings = {
    ...defaultSettings,
    density: 'all',
    knownTerms: ['caisse'],
    offTopics: ['work'],
  } as const;
  expect(pageKit(null, settings, ['caisse', 'employeur'], page)).toEqual({
    on: true,
    density: 'all',
    hiddenTerms: ['caisse', 'employeur'],
    routeId: null,
    forms: {},
  });
});

test.each([
  ['switched off', { on: false }, page],
  ['this page off', { offPages: [page] }, page],
  ['the account without consent', {}, 'https://assure.ameli.fr/PortailAS/'],
  ['the log-in', { account: true }, 'https://ameliconnect.ameli.fr/oauth2/authorize'],
  ['the state log-in', { account: true }, 'https://fc.assure.ameli.fr/'],
  ['no address', {}, 'nonsense'],
])('%s: off, and silent', (_, change, address) => {
  const settings = { ...defaultSettings, knownTerms: ['caisse'], ...change };
  expect(pageKit(shownTo(asha.situation), settings, ['employeur'], address)).toMatchObject({
    on: false,
    hiddenTerms: [],
    routeId: null,
    forms: {},
  });
});

test('other pages stay on, and the account with consent', () => {
  const settings = { ...defaultSettings, account: true, offPages: [`${page}/other`] };
  expect(pageKit(null, settings, [], page).on).toBe(true);
  expect(pageKit(null, settings, [], 'https://assure.ameli.fr/PortailAS/').on).toBe(true);
});

const countries = new Intl.DisplayNames('en', { type: 'region' });
const country = fc.constantFrom('IN', 'BR', 'JP', 'NG', 'VN', 'KE', 'PE');
const date = (from: number, to: number) =>
  fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((parts) => Temporal.PlainDate.from(parts).toString());

const situations = fc.record({
  nationality: country,
  bornIn: country,
  birthRecordFrom: country,
  activity: fc.constantFrom(...activities),
  permit: fc.constantFrom(...permits),
  permitExpiresOn: date(2026, 2029),
  arrivedOn: date(2025, 2026),
  startedOn: date(2025, 2026),
  bornOn: date(1950, 2009),
  livesIn: fc.record({
    postcode: fc.integer({ min: 10_007, max: 95_999 }).map(String),
    commune: fc.constantFrom('Trifouilly-les-Oies', 'Saint-Glinglin'),
  }),
});

/** Every spelling in which an answer could show. */
function traces({ nationality, bornIn, birthRecordFrom, livesIn, ...rest }: Situation): string[] {
  const codes = [nationality, bornIn, birthRecordFrom].filter((code) => typeof code === 'string');
  const dates = [rest.permitExpiresOn, rest.arrivedOn, rest.startedOn, rest.bornOn]
    .filter((text) => typeof text === 'string')
    .flatMap((text) => [
      text,
      Temporal.PlainDate.from(text).toLocaleString('en-GB', { dateStyle: 'long' }),
    ]);
  const places = [livesIn?.postcode, livesIn?.commune].filter((text) => typeof text === 'string');
  return [...codes, ...codes.map((code) => countries.of(code) ?? code), ...dates, ...places];
}

test('neither the kit nor what a guide takes from the plan holds something of the person', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const plan = shownTo(situation);
      // All that a guide takes from the person: `guideKit` adds public words alone.
      const said = [plan.pages, plan.openSteps];
      const text = JSON.stringify([pageKit(plan, defaultSettings, [], page), said]);
      const shown = traces(situation).filter((trace) => new RegExp(`\\b${trace}\\b`).test(text));
      expect(shown).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 30_000);
