import { expect, test } from 'vitest';
import type { Term } from '../../../lib/knowledge/schema.ts';
import { isEverydayWord, withCommon } from '../../../scripts/everyday.ts';

const term: Term = {
  id: 'delai',
  fr: 'délai',
  variants: ['hors délai', 'échéance'],
  common: ['temps'],
  en: { gloss: '…', explain: '…' },
  sources: ['usage'],
  checkedOn: '2026-11-24',
};

test.each([
  ['délai', true],
  ['sœur', true],
  ['hors délai', false],
  ['récépissé', false],
  ['CPAM', false],
  ['Urssaf', false],
])('%s: everyday %s', (spelling, expected) => {
  expect(isEverydayWord(spelling)).toBe(expected);
});

test('everyday spellings move to their own list, once', () => {
  const mended = withCommon(term, isEverydayWord);
  expect(mended.variants).toEqual(['hors délai']);
  expect(mended.common).toEqual(['temps', 'délai', 'échéance']);
  expect(withCommon(mended, isEverydayWord)).toBe(mended);
});
