import { expect, test } from 'vitest';
import { citedRules, oldestFirst } from '../../../scripts/cited-rules.ts';

const paper = {
  id: 'visa',
  sources: ['law'],
  checkedOn: '2026-11-01',
  need: [{ need: 'required', sources: ['page', 'note'] }],
};

test('names every statement by its file and its place, with the day of its entry', () => {
  expect(citedRules('papers/visa', paper)).toEqual([
    { id: 'papers/visa', sources: ['law'], checkedOn: '2026-11-01' },
    { id: 'papers/visa.need[0]', sources: ['page', 'note'], checkedOn: '2026-11-01' },
  ]);
  expect(citedRules('terms/care', [paper]).map(({ id }) => id)).toContain(
    'terms/care/visa.need[0]',
  );
});

test('the oldest text comes first, and one without a date before all', () => {
  const sources = [
    { id: 'law', copyDate: '2026-03-29', kind: 'law' },
    { id: 'page', copyDate: '2020', kind: 'official' },
    { id: 'note', copyDate: '2022-05', kind: 'usual' },
    { id: 'talk', copyDate: null, kind: 'official' },
    { id: 'ours', copyDate: null, kind: 'advice' },
  ];
  const rules = [
    { id: 'a', sources: ['law'], checkedOn: '' },
    { id: 'b', sources: ['law', 'note', 'ours'], checkedOn: '' },
    { id: 'e', sources: ['ours'], checkedOn: '' },
    { id: 'c', sources: ['page', 'law'], checkedOn: '' },
    { id: 'd', sources: ['law', 'talk'], checkedOn: '' },
  ];
  expect(oldestFirst(rules, sources).map(({ id, oldest }) => [id, oldest])).toEqual([
    ['d', 'undated'],
    ['c', '2020'],
    ['b', '2022-05'],
    ['a', '2026-03-29'],
    ['e', 'advice'],
  ]);
});
