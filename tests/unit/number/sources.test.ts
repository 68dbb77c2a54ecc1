import { expect, test } from 'vitest';
import { birthCountry } from '../../../lib/knowledge/countries.ts';
import { sourceOf } from '../../../lib/knowledge/sources.ts';
import { parse } from '../../../lib/number/parse.ts';
import { sourcesOf } from '../../../lib/number/sources.ts';

test.each([
  '1 85 05 99 351 001 24',
  '1 85 05 99 115 001',
  '1850599350075',
  '3 85 05 99 351 001',
  '7 70 52 75 073 004',
  '1 85 05 99 351 001 25',
  '1 85 15 99 351 001',
  '123',
  '1234567890123456',
  'hello',
  '5 85 05 99 351 001',
  '1 86 02 A2 215 325 23',
  '99 0123 4567',
  '1234567',
  '732 829 320 00074',
  '732 829 320',
  '1 732829320 MARTIN01',
  '012345678AB',
  'FR76 3000 6000 0112 3456 7890 189',
  '80250000010123456789',
  '12/05/1985',
])('what is said about “%s” has sources that exist', (text) => {
  const ids = sourcesOf(parse(text, birthCountry));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => sourceOf(id) === undefined)).toEqual([]);
});

test('an empty field states nothing', () => {
  expect(sourcesOf(parse(''))).toEqual([]);
});
