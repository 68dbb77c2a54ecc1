import { expect, test } from 'vitest';
import { concernWords, useWords } from '../../lib/verdicts.ts';

test.each([
  ['form', 'yes', 'Your form'],
  ['service', 'yes', 'Your online service'],
  ['form', 'no', 'Not for you'],
  ['service', 'no', 'Not for you'],
] as const)('a %s that is “%s”: %s', (kind, use, words) => {
  expect(useWords(kind, { use })).toBe(words);
});

test.each(['yes', 'maybe', 'no'] as const)('what comes later is “Not yet”, not “%s”', (answer) => {
  expect(useWords('form', { use: answer, later: true })).toBe('Not yet');
  expect(useWords('service', { use: answer, later: true })).toBe('Not yet');
  expect(concernWords({ concerns: answer, later: true })).toBe('Not yet');
});

test('a page and a form that are no business of the reader have the same word', () => {
  expect(concernWords({ concerns: 'no' })).toBe(useWords('form', { use: 'no' }));
});
