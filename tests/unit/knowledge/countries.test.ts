import { expect, test } from 'vitest';
import { array, nullable, optional, regex, strictObject, string } from 'zod/mini';
import {
  birthCountry,
  countryName,
  inseeCountries,
  inseeOfIso,
  isoOfInsee,
} from '../../../lib/knowledge/countries.ts';

const shape = array(
  strictObject({
    code: string().check(regex(/^99\d{3}$/)),
    iso: nullable(string().check(regex(/^[A-Z]{2}$/))),
    fr: string(),
    en: optional(string()),
  }),
);

test('the list has its shape and is sorted by code', () => {
  expect(shape.safeParse(inseeCountries).error).toBeUndefined();
  const codes = inseeCountries.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  expect(codes.length).toBeGreaterThan(220);
});

test('no ISO code stands twice, and entries without one have an English name', () => {
  const isos = inseeCountries.flatMap(({ iso }) => (iso === null ? [] : [iso]));
  expect(new Set(isos).size).toBe(isos.length);
  expect(inseeCountries.filter(({ iso, en }) => (iso === null) !== (en !== undefined))).toEqual([]);
});

test.each([
  ['99109', 'DE', 'Germany', 'Allemagne'],
  ['99127', 'IT', 'Italy', 'Italie'],
  ['99134', 'ES', 'Spain', 'Espagne'],
  ['99132', 'GB', 'United Kingdom', 'Royaume-Uni'],
  ['99139', 'PT', 'Portugal', 'Portugal'],
  ['99350', 'MA', 'Morocco', 'Maroc'],
  ['99351', 'TN', 'Tunisia', 'Tunisie'],
  ['99352', 'DZ', 'Algeria', 'Algérie'],
  ['99404', 'US', 'United States', 'États-Unis'],
  ['99401', 'CA', 'Canada', 'Canada'],
  ['99223', 'IN', 'India', 'Inde'],
  ['99216', 'CN', 'China', 'Chine'],
  ['99416', 'BR', 'Brazil', 'Brésil'],
  ['99157', 'XK', 'Kosovo', 'Kosovo'],
])('%s is %s, %s', (code, iso, en, fr) => {
  expect(isoOfInsee(code)).toBe(iso);
  expect(inseeOfIso(iso)).toBe(code);
  expect(birthCountry(code)).toBe(en);
  expect(countryName(iso, 'fr')).toBe(fr);
});

test('every ISO code has an English name', () => {
  const nameless = inseeCountries.filter(({ code, iso }) => birthCountry(code) === iso);
  expect(nameless).toEqual([]);
});

test('codes of former countries are not in the list, and are no error', () => {
  expect(birthCountry('99115')).toBeNull();
  expect(isoOfInsee('99115')).toBeNull();
  expect(inseeOfIso('ZZ')).toBeNull();
});

test('territories without an ISO code have an English name', () => {
  expect(birthCountry('99161')).toBe('Crown dependencies (Jersey, Guernsey, Isle of Man)');
  expect(isoOfInsee('99161')).toBeNull();
});
