import { describe, expect, test } from 'vitest';
import { inseeCountries } from '../../../lib/knowledge/countries.ts';
import { countryGroups, inGroup } from '../../../lib/knowledge/country-groups.ts';
import { stampGroupSchema } from '../../../lib/knowledge/schema.ts';
import { sourcesById } from '../../../lib/knowledge/sources.ts';
import { stampGroups, stampOf } from '../../../lib/knowledge/stamps.ts';
import { expectHeld, expectPlain } from './registry.ts';

const listed = stampGroups.flatMap(({ countries }) => Object.keys(countries));

describe.each(stampGroups)('$id', (group) => {
  test('keeps the rules of the house', () => {
    expectHeld(group, stampGroupSchema);
    expectPlain({ en: '' }, [group]);
    const own = Object.values(group.countries).flat();
    expect(own.filter((id) => !sourcesById.has(id))).toEqual([]);
  });

  test('is sorted by country', () => {
    const codes = Object.keys(group.countries);
    expect(codes).toEqual(codes.toSorted());
  });
});

test('every country with a code has one verdict', () => {
  expect(listed.length).toBe(new Set(listed).size);
  const countries = inseeCountries.flatMap(({ iso }) => iso ?? []);
  expect(countries.filter((iso) => stampOf(iso) === undefined)).toEqual([]);
});

test('all 130 parties to the apostille convention but France are told apart from the rest', () => {
  const own = (id: string) =>
    Object.keys(stampGroups.find((group) => group.id === id)?.countries ?? {});
  const territories =
    'AI AS AW AX BM BQ CC CW CX FK GG GI GU HK IM JE KY MO MP MS NF PR SH SX TC VG VI'.split(' ');
  const parties = [
    ...own('hague-convention'),
    ...own('eu-regulation'),
    ...own('civil-status-conventions'),
    ...own('treaty').filter((country) => country !== 'EG'),
    ...own('treaty-table'),
    ...own('former-yugoslavia'),
    ...own('legalisation-until-2027'),
  ].filter((country) => !territories.includes(country));
  expect(parties.length).toBe(129);
});

test('a country proven by one source alone names it', () => {
  const alone = ['treaty', 'treaty-table', 'legalisation', 'legalisation-table'];
  const groups = stampGroups.filter(({ id }) => alone.includes(id));
  expect(groups.length).toBe(alone.length);
  for (const { countries } of groups) {
    expect(Object.entries(countries).filter(([, own]) => own.length === 0)).toEqual([]);
  }
});

test('members of the EU and France need none', () => {
  const union = countryGroups.find(({ id }) => id === 'eu-eea-swiss')?.countries ?? [];
  const outside = ['CH', 'IS', 'LI', 'NO'];
  for (const country of union.filter((code) => !outside.includes(code))) {
    expect(stampOf(country)?.legalisation).toBe('none');
  }
  expect(inGroup('france', 'GP') && stampOf('GP')?.legalisation).toBe('none');
});

test.each([
  ['FR', 'none'],
  ['IT', 'none'],
  ['CH', 'none'],
  ['TR', 'none'],
  ['MA', 'none'],
  ['DZ', 'none'],
  ['TN', 'none'],
  ['SN', 'none'],
  ['BR', 'none'],
  ['VN', 'none'],
  ['NO', 'apostille'],
  ['GB', 'apostille'],
  ['US', 'apostille'],
  ['IN', 'apostille'],
  ['CN', 'apostille'],
  ['CA', 'apostille'],
  ['BD', 'apostille'],
  ['TH', 'legalisation'],
  ['LB', 'legalisation'],
  ['CD', 'legalisation'],
  ['HT', 'legalisation'],
  ['CM', 'check'],
  ['GA', 'check'],
  ['AF', 'check'],
  ['BA', 'check'],
])('a record from %s: %s', (country, legalisation) => {
  expect(stampOf(country)?.legalisation).toBe(legalisation);
});

test('a code that nobody listed has no verdict', () => {
  expect(stampOf('QQ')).toBeUndefined();
});
