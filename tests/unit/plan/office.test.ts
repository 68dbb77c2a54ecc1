import { describe, expect, test } from 'vitest';
import { caissesOf } from '../../../lib/knowledge/caisses.ts';
import { communesOf } from '../../../lib/knowledge/communes.ts';
import { bodyOf } from '../../../lib/plan/body.ts';
import { contradictions } from '../../../lib/plan/impossible.ts';
import { setField } from '../../../lib/plan/questions.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { unknownsOf } from '../../../lib/plan/unknowns.ts';
import { today } from './arbitrary.ts';

function employeeIn(postcode: string, commune?: string | null): Situation {
  const livesIn = commune === undefined ? { postcode } : { postcode, commune };
  return { activity: 'employee', nationality: 'IT', bornIn: 'IT', livesIn };
}

const officeIn = (postcode: string, commune?: string | null) =>
  bodyOf(employeeIn(postcode, commune), today).office;
const asksCommune = (situation: Situation) => unknownsOf(situation, today).includes('commune');
const general = officeIn('00000').name;

describe('without the commune', () => {
  test.each(['59300', '59000', '62170', '64100', '76600', '59895', '01200', '33220'])(
    '%s: every fund is named, none chosen, and the commune asked',
    (postcode) => {
      const office = officeIn(postcode);
      expect(office).toMatchObject({ kind: 'cpam', name: general, address: null });
      for (const { name } of caissesOf(postcode) ?? []) expect(office.why.text).toContain(name);
      expect(asksCommune(employeeIn(postcode))).toBe(true);
      expect(asksCommune(employeeIn(postcode, null))).toBe(true);
    },
  );
});

describe('the commune pre-selects', () => {
  test.each([
    ['59300', 'Valenciennes', 'CPAM du Hainaut'],
    ['59400', 'cambrai', 'CPAM du Hainaut'],
    ['59500', 'DOUAI', 'CPAM de Lille-Douai'],
    ['59140', 'Dunkerque', 'CPAM de Flandres-Dunkerque-Armentières'],
    ['62300', 'Lens', 'CPAM de l’Artois'],
    ['62100', 'Calais', 'CPAM de la Côte d’Opale'],
    ['64100', 'Bayonne', 'CPAM de Bayonne'],
    ['64000', 'Pau', 'CPAM de Pau-Pyrénées'],
    ['76600', 'Le Havre', 'CPAM du Havre'],
    ['76000', 'Rouen', 'CPAM de Rouen-Elbeuf-Dieppe'],
    ['59321', 'Valenciennes', 'CPAM du Hainaut'],
  ])('%s %s: %s, and says that it is inferred', (postcode, commune, name) => {
    const office = officeIn(postcode, commune);
    expect(office).toMatchObject({ kind: 'cpam', name, inferred: true });
    expect(office.why.text).toMatch(new RegExp(`Probably ${name}: inferred from your commune`));
    expect(office.why.text).toMatch(/not from an official list\. Confirm it on Ameli/);
    expect(office.why.sources).toContain('dila-directory-2016');
    expect(asksCommune(employeeIn(postcode, commune))).toBe(false);
  });

  test.each([
    ['01200', 'Éloise', 'CPAM de la Haute-Savoie', '74'],
    ['01200', 'Billiat', 'CPAM de l’Ain', '01'],
    ['13780', 'riboux', 'CPAM du Var', '83'],
    ['42620', 'St Pierre Laval', 'CPAM de l’Allier', '03'],
    ['48250', 'Laveyrune', 'CPAM de l’Ardèche', '07'],
    ['48250', 'Luc', 'Caisse commune de sécurité sociale (CCSS) de la Lozère', '48'],
  ])('across a border, %s %s: %s', (postcode, commune, name, departement) => {
    const office = officeIn(postcode, commune);
    expect(office).toMatchObject({ name, inferred: true });
    expect(office.why.text).toContain(`lies in the département ${departement}.`);
  });

  test.each([
    ['59000', 'LILLE', 'CPAM de Lille-Douai'],
    ['59100', 'Roubaix', 'CPAM de Roubaix-Tourcoing'],
    ['59280', 'Armentières', 'CPAM de Flandres-Dunkerque-Armentières'],
  ])('%s %s: the fund of three that carries its name, %s', (postcode, commune, name) => {
    const office = officeIn(postcode, commune);
    expect(office).toMatchObject({ name, inferred: true });
    expect(office.why.text).toContain('Confirm it on Ameli');
  });

  test('a caisse whose address is in doubt stays without one', () => {
    const { address, addressAsOf, why } = officeIn('59500', 'Douai');
    expect([address, addressAsOf]).toEqual([null, null]);
    expect(why.text).toContain('take it from Ameli');
  });
});

test('as long as the way is open, nobody is told that there is no office', () => {
  const { office } = bodyOf({}, today);
  expect(office).toMatchObject({ kind: 'none', name: 'Not known yet' });
  expect(office.why.text).not.toContain('nothing to send');
});

describe('the commune does not decide', () => {
  test.each([
    ['59650', 'Villeneuve-d’Ascq', 3],
    ['62170', 'Montreuil', 2],
  ])('%s %s: the candidates are named', (postcode, commune, count) => {
    const office = officeIn(postcode, commune);
    expect(office).toMatchObject({ name: general, address: null });
    expect(office.inferred).toBeUndefined();
    const named = (caissesOf(postcode) ?? []).filter(({ name }) => office.why.text.includes(name));
    expect(named).toHaveLength(count);
    expect(office.why.text).not.toContain('Hainaut');
  });

  test.each(['Atlantis', 'Paris', '', '   ', '?!', '12', 'x'.repeat(500)])(
    '“%s” in 59300 leaves it open and is no error',
    (commune) => {
      const situation = employeeIn('59300', commune);
      const { office } = bodyOf(situation, today);
      expect(office).toMatchObject({ name: general, address: null });
      expect(office.why.text).toContain('CPAM du Hainaut');
      expect(contradictions(situation, today)).toEqual([]);
    },
  );

  test.each([
    ['75011', 'Paris', 'CPAM de Paris'],
    ['75011', 'Lille', 'CPAM de Paris'],
    ['69003', 'Lyon', 'CPAM du Rhône'],
    ['13008', 'Marseille 8e', 'CPAM des Bouches-du-Rhône'],
    ['94390', 'Paray-Vieille-Poste', 'CPAM de l’Essonne'],
  ])('%s %s: the postcode alone does, and nobody is asked', (postcode, commune, name) => {
    expect(officeIn(postcode, commune)).toEqual(officeIn(postcode));
    expect(officeIn(postcode)).toMatchObject({ name });
    expect(officeIn(postcode).inferred).toBeUndefined();
    expect(asksCommune(employeeIn(postcode))).toBe(false);
  });
});

test.each(['75011', '20302', '97133', '97110', '98713', '31000', '80000'])(
  'in %s no answer on the commune changes the plan, so it is not asked',
  (postcode) => {
    expect(asksCommune(employeeIn(postcode))).toBe(false);
    expect(communesOf(postcode)).toEqual([]);
  },
);

test.each<[string, Situation]>([
  ['no postcode', { activity: 'employee', nationality: 'IT' }],
  ['a talent', { ...employeeIn('59300'), nationality: 'IN', permit: 'talent' }],
  ['farm work', { ...employeeIn('59300'), sector: 'agricultural' }],
  [
    'a home abroad',
    { activity: 'cross-border', employer: { in: 'FR' }, livesIn: { postcode: '59300' } },
  ],
  ['a student', { activity: 'student', nationality: 'BR', livesIn: { postcode: '59300' } }],
])('%s: another office, so the commune is not asked', (_, situation) => {
  expect(asksCommune(situation)).toBe(false);
});

test('the answer asked for is one that changes the plan', () => {
  const before = officeIn('59300');
  for (const commune of communesOf('59300')) {
    const after = setField(employeeIn('59300'), 'livesIn.commune', commune);
    expect(bodyOf(after, today).office).not.toEqual(before);
  }
});

test.each([
  ['97500', 'local-fund', 'CPS of Saint-Pierre-et-Miquelon'],
  ['97133', 'local-fund', 'CPS of Saint-Barthélemy'],
  ['97150', 'cgss', 'CGSS de Guadeloupe, for Saint-Martin'],
  ['98600', 'local-fund', 'Agence de santé of Wallis-et-Futuna'],
  ['98713', 'local-fund', 'CPS of French Polynesia'],
  ['98800', 'local-fund', 'CAFAT, New Caledonia'],
])('%s has no CPAM: %s, %s', (postcode, kind, name) => {
  const office = officeIn(postcode);
  expect(office).toMatchObject({ kind, name, address: null });
  expect(office.why.text).toMatch(/no CPAM/);
});

test.each([
  ['98713', 'employee', 'local-fund'],
  ['97133', 'employee', 'local-fund'],
  ['97110', 'employee', 'cgss'],
  ['97600', 'seasonal', 'cssm'],
  ['97110', 'self-employed', 'msa'],
  ['33000', 'employee', 'msa'],
] as const)('farm work in %s, %s: %s', (postcode, activity, kind) => {
  const farm: Situation = { ...employeeIn(postcode), activity, sector: 'agricultural' };
  expect(bodyOf(farm, today).office.kind).toBe(kind);
});
