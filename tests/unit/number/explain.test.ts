import { expect, test } from 'vitest';
import { birthCountry } from '../../../lib/knowledge/countries.ts';
import { explain } from '../../../lib/number/explain.ts';
import { format, mask } from '../../../lib/number/format.ts';
import { parse } from '../../../lib/number/parse.ts';

const said = (text: string) => explain(parse(text, birthCountry)).join('\n');

test('a number is no promise: NIA or NIR, the letter tells', () => {
  const text = said('1 85 05 99 351 001 24');
  expect(text).toContain('look at the letter');
  expect(text).toContain('The key fits.');
  expect(text).toContain('Born in: Tunisia.');
});

test('a missing key is said, and so is the tax number of the same length', () => {
  const text = said('1 85 05 99 351 001');
  expect(text).toContain('is missing');
  expect(text).toContain('tax number');
});

test('a country of the past is no error', () => {
  expect(said('1 85 05 99 115 001')).toContain('not in the list of today');
});

test('a wrong key asks to check, and names swapped digits where they explain it', () => {
  expect(said('1 58 05 99 351 001 24')).toMatch(/does not fit.*\nDigits 2 and 3/);
});

test('other numbers are named', () => {
  expect(said('99 0123 4567')).toContain('residence permit');
  expect(said('732 829 320 00074')).toContain('SIRET');
});

test('a number of any length is grouped, and masked', () => {
  expect(format('269054958815780')).toBe('2 69 05 49 588 157 80');
  expect(format('26905')).toBe('2 69 05');
  expect(format('2690549588157801')).toBe('2 69 05 49 588 157 80 1');
  expect(mask('2 69 05')).toBe('• •• ••');
});
