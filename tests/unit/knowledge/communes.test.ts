import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { caissesOf, departementsOf } from '../../../lib/knowledge/caisses.ts';
import { communesOf, type Place, placeOf, placesNear } from '../../../lib/knowledge/communes.ts';
import { sourceOf } from '../../../lib/knowledge/sources.ts';

const text = readFileSync('lib/knowledge/communes.json', 'utf8');
const list = z.parse(
  z.strictObject({
    source: z.string(),
    version: z.string(),
    checkedOn: z.iso.date(),
    arrondissements: z.array(
      z.strictObject({
        code: z.string().check(z.regex(/^\d{3}$/)),
        name: z.string().check(z.minLength(3)),
        communes: z.array(z.string().check(z.regex(/^\d{5} \p{Lu}/u))).check(z.minLength(1)),
      }),
    ),
  }),
  JSON.parse(text),
);
const lines = list.arrondissements.flatMap(({ communes }) => communes);
const postcodes = [...new Set(lines.map((line) => line.slice(0, 5)))];
const arrondissementOf = (postcode: string, commune: string) =>
  placeOf(postcode, commune)?.arrondissement.name ?? null;

describe('the list', () => {
  test('is small, sorted, and says where it comes from', () => {
    expect(text.length).toBeLessThan(60_000);
    expect(sourceOf(list.source)).toBeDefined();
    const codes = list.arrondissements.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    for (const { communes } of list.arrondissements) expect(communes).toEqual(communes.toSorted());
  });

  test('holds postcodes for which the commune decides, and no others', () => {
    expect(postcodes.filter((postcode) => (caissesOf(postcode)?.length ?? 0) < 2)).toEqual([]);
    const shared = postcodes.filter((postcode) => departementsOf(postcode).length > 1);
    expect(shared).toHaveLength(16);
    expect(postcodes).toHaveLength(546 + 16);
  });

  test('knows all 19 arrondissements of the four départements', () => {
    const codes = list.arrondissements.map(({ code }) => code);
    expect(codes.filter((code) => /^(59|62|64|76)/.test(code))).toHaveLength(19);
  });

  test('finds every commune under its postcode, by name and in capitals without accents', () => {
    const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const lost = postcodes.flatMap((postcode) =>
      communesOf(postcode).filter(
        (name) => !same(placeOf(postcode, name), placeOf(postcode, bare(name))),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('no postcode has two communes that are compared as one', () => {
    const twins = postcodes.filter((postcode) => {
      const keys = placesNear(postcode).map(({ key }) => key);
      return keys.some((key) => key === '') || new Set(keys).size < keys.length;
    });
    expect(twins).toEqual([]);
  });
});

function same(one: Place | null, other: Place | null): boolean {
  return one !== null && one === other;
}

describe('the place of a postcode and a commune', () => {
  test.each([
    ['59300', 'Valenciennes', 'Valenciennes'],
    ['59300', ' VALENCIENNES ', 'Valenciennes'],
    ['59300', 'aulnoy lès valenciennes', 'Valenciennes'],
    ['59230', 'St-Amand-les-Eaux', 'Valenciennes'],
    ['62000', 'arras', 'Arras'],
    ['76600', 'Havre (Le)', 'Le Havre'],
    ['76600', 'havre', 'Le Havre'],
    ['59000', 'Lille', 'Lille'],
    ['59160', 'Lomme', 'Lille'],
    ['59430', 'Saint Pol sur Mer', 'Dunkerque'],
    ['01200', 'Eloise', 'Saint-Julien-en-Genevois'],
    ['64500', 'St Jean de Luz', 'Bayonne'],
  ])('%s %s', (postcode, commune, arrondissement) => {
    expect(arrondissementOf(postcode, commune)).toBe(arrondissement);
  });

  test('a CEDEX is found by its town', () => {
    expect(communesOf('59321')).toEqual([]);
    expect(arrondissementOf('59321', 'Valenciennes Cedex')).toBe('Valenciennes');
    expect(placesNear('59321').length).toBeGreaterThan(500);
  });

  test.each([
    ['59300', 'Atlantis'],
    ['59300', ''],
    ['59300', '59300'],
    ['59300', 'Le Havre'],
    ['75011', 'Paris'],
    ['', 'Lille'],
    ['B-1000', 'Lille'],
  ])('none for %j and %j', (postcode, commune) => {
    expect(placeOf(postcode, commune)).toBeNull();
  });
});
