import { describe, expect, test } from 'vitest';
import { birthCountry } from '../../../lib/knowledge/countries.ts';
import { key, printedKey } from '../../../lib/number/key.ts';
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
      place: { kind: 'abroad', code: '99109', country: 'Germany', once: null },
      orAbroad: null,
      order: '003',
    });
    expect(birth('2 95 10 99 126 111')?.place).toMatchObject({ country: 'Greece' });
    expect(birth('1 85 05 99 115 001')?.place).toMatchObject({
      code: '99115',
      country: null,
      once: 'Czechoslovakia',
    });
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
    expect(birth('1 62 07 92 123 045')?.orAbroad).toMatchObject({ country: 'Algeria' });
    expect(birth('1 62 08 92 123 045')?.orAbroad).toBeNull();
    expect(birth('1 63 12 95 123 045')?.orAbroad).toMatchObject({ country: 'Morocco' });
    expect(birth('1 64 01 95 123 045')?.orAbroad).toBeNull();
  });
});

describe('what is no such number', () => {
  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['12345', 'too-short'],
    ['1850599351001241', 'too-long'],
    ['hello', 'odd-characters'],
    ['1 85 05 99 351 00X 24', 'odd-characters'],
    ['born on 12/05/1985', 'odd-characters'],
    ['5 85 05 99 351 001', 'first-digit'],
    ['1 86 02 A2 215 325 23', 'no-number'],
    ['1 85 05 99 351 001 2A', 'no-number'],
    ['1 85 15 99 351 001', 'impossible'],
    ['1 85 00 99 351 001', 'impossible'],
    ['1 85 43 99 351 001', 'impossible'],
    ['1 85 05 96 351 001', 'impossible'],
    ['1 85 05 00 351 001', 'impossible'],
    ['1 85 05 99 351 000', 'impossible'],
    ['1 85 15 99 351 001 99', 'wrong-key'],
    ['99 0123 4567', 'foreigner-number'],
    ['0 123 456 789 012', 'tax-number'],
    ['30 11 478 901 234', 'tax-number'],
    ['732 829 320 00074', 'siret'],
    ['1 732829320 MARTIN01', 'ntt'],
    ['2 732829320 0000012345', 'ntt'],
  ])('“%s” is %s', (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });

  test('a key that fits does not make up for a part that no number has', () => {
    const nir = '1851599351001';
    const text = nir + String(key(nir)).padStart(2, '0');
    expect(parse(text)).toMatchObject({ kind: 'impossible', impossible: ['month'] });
  });

  test('a key is never 00, 98 or 99', () => {
    for (const wrong of ['00', '98', '99']) {
      expect(parse(`1850599351001${wrong}`)).toMatchObject({
        kind: 'wrong-key',
        impossible: ['key'],
      });
    }
  });
});

describe('13 digits that are a tax number too', () => {
  test.each([
    ['1850599351001', 'nir-or-nia', null],
    ['1850599350075', 'nir-or-nia', 'tax-number'],
  ])('%s is %s, may be %s', (text, kind, mayBe) => {
    expect(parse(text)).toMatchObject({ kind, mayBe });
  });

  test('a key that fits rules it out', () => {
    const nir = '1850599350075';
    expect(parse(nir + printedKey(nir))).toMatchObject({ kind: 'nir-or-nia', mayBe: null });
  });

  test('where no number has such parts, the sum decides', () => {
    expect(parse('1 85 15 99 351 001')).toMatchObject({ kind: 'impossible', mayBe: 'tax-number' });
    expect(1851599351 % 511).toBe(49);
    expect(parse('1851599351049')).toMatchObject({ kind: 'tax-number' });
  });
});

describe('rare, and no reason to refuse', () => {
  test.each([
    ['1 80 05 20 123 001', ['corsica']],
    ['1 55 05 20 123 001', []],
    ['1 80 05 98 511 001', ['overseas']],
    ['1 80 05 97 611 001', []],
  ])('%s: %s', (text, oddities) => {
    expect(parse(text)).toMatchObject({ kind: 'nir-or-nia', oddities });
  });
});

describe('pasted text', () => {
  test.each([
    ['full-width digits', '１８５０５９９３５１００１２４', null],
    ['Arabic digits', '١٨٥٠٥٩٩٣٥١٠٠١٢٤', null],
    ['Persian digits', '۱۸۵۰۵۹۹۳۵۱۰۰۱۲۴', null],
    ['thin and no-break spaces', '1\u00A085\u202F05\u200999 351 001 24', null],
    ['dots and dashes', '1.85.05—99–351-001/24', null],
    ['marks of writing direction', '\u200F\u202A1 85 05 99 351 001 24\u202C', null],
    ['the letter O, I and l', 'l 85 O5 99 35I 0o1 24', 'letters'],
    ['a sentence', 'Votre n° est le 1 85 05 99 351 001 24, né le 12/05/1985.', 'sentence'],
    ['the key in brackets', '1 85 05 99 351 001 (clé : 24)', 'sentence'],
    ['a label', 'NIR:185059935100124', 'sentence'],
  ])('%s', (_, text, mended) => {
    expect(parse(text)).toMatchObject({ nir: '1850599351001', key: '24', mended });
  });

  test('a sentence with a wrong number says so', () => {
    expect(parse('Votre n° : 1 85 05 99 351 001 25.')).toMatchObject({ kind: 'wrong-key' });
  });

  test('a sentence with Corsica', () => {
    expect(parse('le numéro 1 86 02 2a 215 325 23 est')).toMatchObject({ nir: '186022A215325' });
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

test('Corsica’s halves are confused', () => {
  expect(parse('1 86 02 2B 215 325 23')).toMatchObject({
    kind: 'wrong-key',
    slips: expect.arrayContaining([{ kind: 'corsica', at: 7 }]),
  });
});

test('one digit too many or too few is pointed at', () => {
  expect(parse('1 85 05 99 351 0001 24')).toMatchObject({
    kind: 'too-long',
    slips: expect.arrayContaining([{ kind: 'extra', at: 11 }]),
  });
  expect(parse('1 85 05 99 351 01 24')).toMatchObject({
    kind: 'too-short',
    slips: expect.arrayContaining([{ kind: 'missing', at: 11 }]),
  });
});
