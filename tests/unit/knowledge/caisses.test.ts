import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  type Caisse,
  caisses,
  caissesOf,
  caissesOfArrondissement,
  departementsOf,
} from '../../../lib/knowledge/caisses.ts';
import { sourceOf } from '../../../lib/knowledge/sources.ts';

const files = import.meta.glob<Caisse>('../../../lib/knowledge/caisses/*.json', {
  eager: true,
  import: 'default',
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const shape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: z.string().check(z.minLength(5)),
  kind: z.enum(['CPAM', 'CCSS', 'CGSS', 'CSSM']),
  departements: z.array(z.string().check(z.regex(/^(\d{2}|2[AB]|97\d)$/))).check(z.minLength(1)),
  part: z.nullable(z.string()),
  arrondissements: z.optional(z.array(z.string().check(z.regex(/^\d{3}$/)))),
  address: z.nullable(
    z.strictObject({
      lines: z.array(z.string()).check(z.minLength(1)),
      asOf: day,
      certainty: z.enum(['high', 'medium']),
    }),
  ),
  site: z.nullable(z.string().check(z.regex(/^[a-z-]+$/))),
  sources: z.array(z.string()).check(z.minLength(1)),
  checkedOn: day,
});

const namesOf = (postcode: string) => caissesOf(postcode)?.map(({ name }) => name) ?? null;

test.each(Object.entries(files))('%s is a caisse of that name', (path, caisse) => {
  expect(shape.safeParse(caisse).error).toBeUndefined();
  expect(path.endsWith(`/${caisse.id}.json`)).toBe(true);
  expect(caisse.sources.filter((id) => sourceOf(id) === undefined)).toEqual([]);
});

test('there are 101 CPAM, the fund of Lozère, four CGSS and the one of Mayotte', () => {
  const count = (kind: Caisse['kind']) => caisses.filter((one) => one.kind === kind).length;
  expect([count('CPAM'), count('CCSS'), count('CGSS'), count('CSSM')]).toEqual([101, 1, 4, 1]);
});

test('of 107 caisses, 87 have an address known for sure, ten one with a doubt, ten none', () => {
  const count = (certainty: string | undefined) =>
    caisses.filter(({ address }) => address?.certainty === certainty).length;
  expect([caisses.length, count('high'), count('medium'), count(undefined)]).toEqual([
    107, 87, 10, 10,
  ]);
});

test('an address comes from a list, and says which', () => {
  for (const { id, address, sources } of caisses)
    expect(sources.includes('esup-stage-cpam'), id).toBe(address !== null);
});

test('the postcode of a caisse’s own address leads back to it', () => {
  const lost = caisses.filter((caisse) => {
    const postcode = caisse.address?.lines.at(-1)?.slice(0, 5);
    return postcode !== undefined && !caissesOf(postcode)?.includes(caisse);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('an address ends with a postcode and a town, and has a date', () => {
  const wrong = caisses.filter(
    ({ address }) => address && !/^\d{5} \p{Lu}/u.test(address.lines.at(-1) ?? ''),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('doubtful addresses are not there to be shown', () => {
  const without = caisses.filter(({ address }) => address === null).map(({ id }) => id);
  expect(without.toSorted()).toEqual([
    'cgss-guadeloupe',
    'cgss-guyane',
    'cgss-martinique',
    'cgss-reunion',
    'cpam-ardeche',
    'cpam-creuse',
    'cpam-dordogne',
    'cpam-lille-douai',
    'cpam-meurthe-et-moselle',
    'cssm-mayotte',
  ]);
});

test('caisses that share a département say which part is theirs, and only those', () => {
  const codes = caisses.flatMap(({ departements }) => departements);
  const isShared = ({ departements }: Caisse) =>
    departements.some((code) => codes.filter((other) => other === code).length > 1);
  expect(caisses.filter(({ part }) => part !== null)).toEqual(caisses.filter(isShared));
  expect(caisses.filter(isShared)).toHaveLength(10);
  expect(caisses.filter(({ arrondissements }) => arrondissements)).toEqual(
    caisses.filter(isShared),
  );
});

test.each([
  ['591', ['CPAM du Hainaut']],
  ['592', ['CPAM du Hainaut']],
  ['593', ['CPAM de Lille-Douai']],
  ['594', ['CPAM de Flandres-Dunkerque-Armentières']],
  [
    '595',
    ['CPAM de Flandres-Dunkerque-Armentières', 'CPAM de Lille-Douai', 'CPAM de Roubaix-Tourcoing'],
  ],
  ['596', ['CPAM du Hainaut']],
  ['621', ['CPAM de l’Artois']],
  ['622', ['CPAM de l’Artois']],
  ['623', ['CPAM de la Côte d’Opale']],
  ['624', ['CPAM de l’Artois', 'CPAM de la Côte d’Opale']],
  ['625', ['CPAM de la Côte d’Opale']],
  ['626', ['CPAM de la Côte d’Opale']],
  ['627', ['CPAM de l’Artois']],
  ['641', ['CPAM de Bayonne']],
  ['642', ['CPAM de Pau-Pyrénées']],
  ['643', ['CPAM de Pau-Pyrénées']],
  ['761', ['CPAM de Rouen-Elbeuf-Dieppe']],
  ['762', ['CPAM du Havre']],
  ['763', ['CPAM de Rouen-Elbeuf-Dieppe']],
  ['743', ['CPAM de la Haute-Savoie']],
])('the arrondissement %s points to %j', (code, names) => {
  expect(caissesOfArrondissement(code).map(({ name }) => name)).toEqual(names);
});

describe('the caisse of a postcode', () => {
  test.each([
    ['75011', ['CPAM de Paris']],
    ['75948', ['CPAM de Paris']],
    ['69003', ['CPAM du Rhône']],
    ['20000', ['CPAM de la Corse-du-Sud']],
    ['20137', ['CPAM de la Corse-du-Sud']],
    ['20200', ['CPAM de la Haute-Corse']],
    ['20600', ['CPAM de la Haute-Corse']],
    ['20406', ['CPAM de la Haute-Corse']],
    ['20702', ['CPAM de la Corse-du-Sud']],
    ['69266', ['CPAM du Rhône']],
    ['13016', ['CPAM des Bouches-du-Rhône']],
    ['94390', ['CPAM de l’Essonne']],
    ['97110', ['CGSS de Guadeloupe']],
    ['97200', ['CGSS de Martinique']],
    ['97300', ['CGSS de Guyane']],
    ['97400', ['CGSS de La Réunion']],
    ['97600', ['Caisse de sécurité sociale de Mayotte (CSSM)']],
    ['48000', ['Caisse commune de sécurité sociale (CCSS) de la Lozère']],
  ])('%s', (postcode, names) => {
    expect(namesOf(postcode)).toEqual(names);
  });

  test.each([
    ['59000', 4],
    ['62000', 2],
    ['64000', 2],
    ['76000', 2],
    ['01200', 2],
    ['20302', 2],
    ['06260', 2],
  ])('%s has several', (postcode, count) => {
    expect(caissesOf(postcode)).toHaveLength(count);
  });

  test.each([
    '',
    '7501',
    '750111',
    '00100',
    '96000',
    '97133',
    '97150',
    '97500',
    '98000',
    'SW1A 1AA',
  ])('none is known for “%s”', (postcode) => {
    expect(caissesOf(postcode)).toBeNull();
  });

  test('every département of today has one', () => {
    const codes = [...Array(95).keys()].map((n) => String(n + 1).padStart(2, '0'));
    const missing = codes.filter((code) => code !== '20' && caissesOf(`${code}000`) === null);
    expect(missing).toEqual([]);
  });

  test('any text gives départements of its own first digits, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{5}$/)), (text) => {
        const found = caissesOf(text);
        const departements = departementsOf(text);
        expect(found === null || found.length > 0).toBe(true);
        expect(
          (found ?? []).every((one) =>
            one.departements.some((code) => departements.includes(code)),
          ),
        ).toBe(true);
      }),
    );
  });
});
