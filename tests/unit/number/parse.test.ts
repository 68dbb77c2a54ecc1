import { describe, expect, test } from 'vitest';
import { birthCountry } from '../../../lib/knowledge/countries.ts';
import { key } from '../../../lib/number/key.ts';
import { parse } from '../../../lib/number/parse.ts';

/** Numbers that are printed in public documents or made for tests. */
const good = [
  '2 69 05 49 588 157 80',
  '2 55 08 14 168 025 38',
  '2 95 10 99 126 111 93',
  '1 86 02 2A 215 325 23',
  '1 51 02 46 102 043 25',
  '1 84 12 76 451 089 46',
  '2 53 07 75 073 004 83',
  '1 85 05 99 351 001 24',
  '2 90 05 99 404 002 78',
  '1 99 20 99 109 003 46',
  '2 01 30 99 352 004 92',
];

describe.each(good)('%s', (text) => {
  test('is read with any spacing', () => {
    const plain = text.replaceAll(' ', '');
    const narrow = text.replaceAll(' ', '\u202F');
    for (const one of [
      text,
      plain,
      narrow,
      plain.toLowerCase(),
      ` ${text.replaceAll(' ', '.')} `,
    ]) {
      expect(parse(one)).toMatchObject({
        kind: 'nir-or-nia',
        nir: plain.slice(0, 13),
        key: plain.slice(13),
        oddities: [],
      });
    }
  });

  test('is read without its key', () => {
    const plain = text.replaceAll(' ', '');
    expect(parse(plain.slice(0, 13))).toMatchObject({
      kind: 'nir-or-nia',
      key: null,
      rightKey: plain.slice(13),
    });
  });
});

test('the key of a drawing that is no number does not fit', () => {
  expect(key('1800506324023')).toBe(76);
  expect(parse('1 80 05 06 324 023 15').kind).toBe('wrong-key');
});

test.each(['', '123', '18602ZA215325', '1860212215325a'])('“%s” has no key', (text) => {
  expect(() => key(text)).toThrow(RangeError);
});

test.each([
  ['3 85 05 99 351 001', 'in-registration', 'man'],
  ['4 85 05 99 351 001', 'in-registration', 'woman'],
  ['7 70 52 75 073 004', 'old-temporary', 'man'],
  ['8 70 52 75 073 004', 'old-temporary', 'woman'],
])('%s is %s', (text, kind, sex) => {
  expect(parse(text)).toMatchObject({ kind, sex });
});

describe('the birth', () => {
  const birth = (text: string) => {
    const reading = parse(text, birthCountry);
    return 'birth' in reading ? reading.birth : null;
  };

  test('abroad, with the country by its INSEE code', () => {
    expect(birth('1 99 20 99 109 003 46')).toEqual({
      year: '99',
      month: null,
      place: { kind: 'abroad', code: '99109', country: 'Germany' },
      orAbroad: null,
      order: '003',
    });
    expect(birth('2 95 10 99 126 111')?.place).toMatchObject({ country: 'Greece' });
    expect(birth('1 85 05 99 115 001')?.place).toMatchObject({ code: '99115', country: null });
  });

  test('in metropolitan France, Corsica and overseas', () => {
    expect(birth('2 69 05 49 588 157 80')).toMatchObject({
      month: 5,
      place: { kind: 'metropolitan', departement: '49', commune: '49588' },
    });
    expect(birth('1 86 02 2A 215 325 23')?.place).toMatchObject({ departement: '2A' });
    expect(birth('1 86 02 97 411 025')?.place).toEqual({
      kind: 'overseas',
      departement: '974',
      commune: '97411',
    });
  });

  test('in North Africa before independence', () => {
    expect(birth('1 55 02 92 123 045')).toMatchObject({
      place: { kind: 'metropolitan', departement: '92' },
      orAbroad: { code: '99352', country: 'Algeria' },
    });
    expect(birth('1 55 02 96 123 045')).toMatchObject({
      place: { kind: 'abroad', code: '99351', country: 'Tunisia' },
      orAbroad: null,
    });
    expect(birth('1 85 02 92 123 045')?.orAbroad).toBeNull();
  });
});

describe('what is no such number', () => {
  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['12345', 'too-short'],
    ['1850599351001241', 'too-long'],
    ['1 85 05 99 351 0O1 24', 'odd-characters'],
    ['5 85 05 99 351 001', 'first-digit'],
    ['1 85 15 99 351 001 99', 'no-number'],
    ['99 0123 4567', 'foreigner-number'],
    ['0 123 456 789 012', 'tax-number'],
    ['30 11 478 901 234', 'tax-number'],
    ['732 829 320 00074', 'siret'],
    ['1 732829320 MARTIN01', 'ntt'],
    ['2 732829320 0000012345', 'ntt'],
  ])('“%s” is %s', (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });

  test('13 digits may be a tax number all the same', () => {
    expect(parse('1850599351001')).toMatchObject({ kind: 'nir-or-nia', mayBe: 'tax-number' });
    expect(parse('185059935100124')).toMatchObject({ mayBe: null });
  });

  test('a key that fits outweighs an unusual month', () => {
    const nir = '1851599351001';
    const text = nir + String(key(nir)).padStart(2, '0');
    expect(parse(text)).toMatchObject({ kind: 'nir-or-nia', oddities: ['month'] });
  });
});

test('swapped neighbours are pointed at', () => {
  expect(parse('1 58 05 99 351 001 24')).toMatchObject({
    kind: 'wrong-key',
    slips: expect.arrayContaining([{ kind: 'swapped', at: 2 }]),
  });
});

test('a wrong digit is pointed at', () => {
  expect(parse('1 85 05 99 351 007 24')).toMatchObject({
    kind: 'wrong-key',
    slips: expect.arrayContaining([{ kind: 'wrong-digit', at: 13 }]),
  });
});
