import { describe, expect, test } from 'vitest';
import { birthCountry } from '../../../lib/knowledge/countries.ts';
import { explain, explainDifferences } from '../../../lib/number/explain.ts';
import { format, mask } from '../../../lib/number/format.ts';
import { parse } from '../../../lib/number/parse.ts';
import { partsOf } from '../../../lib/number/parts.ts';

const said = (text: string) => explain(parse(text, birthCountry)).join('\n');

test('a number is no promise: NIA or NIR, the letter tells', () => {
  const text = said('1 85 05 99 351 001 24');
  expect(text).toContain('look at the letter');
  expect(text).toContain('The key fits.');
});

test('a missing key is said; a tax number of the same length only where it could be one', () => {
  expect(said('1 85 05 99 351 001')).toContain('is missing');
  expect(said('1 85 05 99 351 001')).not.toContain('tax number');
  // The remainder of the first ten digits by 511 is 75.
  expect(1850599350 % 511).toBe(75);
  expect(said('1850599350075')).toContain('would fit one');
});

test('a wrong key asks to compare, and names what one slip would explain', () => {
  expect(said('1 58 05 99 351 001 24')).toMatch(/does not fit.*\n.*swapped: places 2 and 3\./);
  expect(said('1 86 02 2B 215 325 23')).toContain('2A, 2B and the old 20');
  expect(said('1 85 05 99 351 00 24')).toMatch(/too short.*\n.*missing, look first before place/);
  expect(said('1 85 05 99 351 0012 24')).toMatch(/too long.*\n.*too many, look first at place/);
});

test('parts that no number has are named', () => {
  expect(said('1 85 15 99 351 001 50')).toContain('month of birth: 01 to 12');
  expect(said('1 85 05 99 351 000 50')).toContain('never 000');
  expect(said('1 85 05 99 351 001 98')).toContain('never 00, 98 or 99');
});

test('what was mended is said', () => {
  expect(said('1 85 O5 99 351 OO1 24')).toContain('Letters O');
  expect(said('Mon numéro : 1 85 05 99 351 001 24.')).toContain('out of your text');
});

test.each([
  ['99 0123 4567', 'residence permit'],
  ['732 829 320 00074', 'SIRET'],
  ['732 829 320', 'SIREN'],
  ['1234567', 'CAF'],
  ['012345678AB', 'student number'],
  ['FR76 3000 6000 0112 3456 7890 189', 'IBAN'],
  ['80250000010123456789', 'health card'],
  ['12/05/1985', 'date'],
])('“%s” is named: %s', (text, name) => {
  expect(said(text)).toContain(name);
});

test('a number of any length is grouped; one of its own length keeps sex and year', () => {
  expect(format('269054958815780')).toBe('2 69 05 49 588 157 80');
  expect(format('26905')).toBe('2 69 05');
  expect(format('2690549588157801')).toBe('2 69 05 49 588 157 80 1');
  expect(mask('269054958815780')).toBe('2 69 •• •• ••• ••• ••');
  expect(mask('2 69 05')).toBe('• •• ••');
});

describe('the parts', () => {
  const says = (text: string, bornYear: number | null = null) => {
    const reading = parse(text, birthCountry);
    if (!('birth' in reading)) throw new Error(reading.kind);
    const parts = partsOf(reading, { thisYear: 2026, bornYear });
    return Object.fromEntries(parts.map((one) => [one.part, one.says]));
  };

  test('say sex, year, month, place and key', () => {
    expect(says('1 85 05 99 351 001 24')).toMatchObject({
      sex: 'A man in the civil records.',
      year: '1985.',
      month: 'May.',
      place: 'Tunisia.',
      key: 'Worked out from the 13 characters before it. It fits.',
    });
    expect(says('1 85 05 99 351 001')['key']).toMatch(/^Left out/);
    expect(says('7 70 52 75 073 004')['sex']).toContain('old temporary');
    expect(says('4 85 05 99 351 001')['sex']).toContain('being registered');
  });

  test('state both years where the digits mean two, and the told one where it is among them', () => {
    const text = '2 20 05 99 351 001';
    expect(says(text)['year']).toBe('1920 or 2020.');
    expect(says(text, 2020)['year']).toBe('2020.');
    expect(says(text, 1985)['year']).toBe('1920 or 2020.');
    expect(says('2 05 05 99 351 001')['year']).toBe('2005.');
  });

  test('say that a month is not known', () => {
    expect(says('1 99 20 99 109 003 46')['month']).toContain('no usable month');
  });

  test.each([
    ['1 55 02 20 123 045', 'Corsica (the code used before 1976).'],
    ['1 86 02 2A 215 325', 'South Corsica (Corse-du-Sud).'],
    ['1 86 02 97 411 025', 'Réunion.'],
    ['2 69 05 49 588 157', 'France, department 49.'],
    ['1 55 02 92 123 045', 'France, department 92, or Algeria before independence'],
    ['1 55 02 96 123 045', 'Tunisia.'],
    ['1 85 05 99 115 001', 'Czechoslovakia (a code of the past; it stays valid).'],
    ['1 85 05 99 123 001', 'Russia, or the former Soviet Union'],
    ['1 85 05 99 998 001', 'not in the list of today'],
  ])('%s: born in %s', (text, place) => {
    expect(says(text)['place']).toContain(place);
  });
});

test('differences are said gently, with what to do', () => {
  expect(explainDifferences([])).toEqual([]);
  expect(explainDifferences(['month'])).toEqual([
    'The number has another month of birth than your answers.',
    expect.stringContaining('Look at both again.'),
  ]);
});
