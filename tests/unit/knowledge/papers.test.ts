import { describe, expect, test } from 'vitest';
import { paperSchema } from '../../../lib/knowledge/paper-schema.ts';
import { papers } from '../../../lib/knowledge/papers.ts';
import { expectHeld, expectPlain, files } from './registry.ts';

/** Scripts outside the project know the papers by these ids. */
const agreed =
  'identity residence-permit visa-validation birth-record marriage-record family-book work-contract payslip appointment-order internship-agreement hosting-agreement enrolment business-registration bank-details proof-of-address three-months-residence resources insured-relative-certificate child-birth-record s1 s1-refusal a1 coverage-certificate ehic e104 asylum-certificate protection-decision au-pair-agreement'.split(
    ' ',
  );

describe.each(papers)('$id', (paper) => {
  test('keeps the rules of the house', () => {
    expectHeld(paper, paperSchema);
    expectPlain(paper, [
      ...paper.need,
      ...(paper.how ?? []),
      ...(paper.translation ?? []),
      ...(paper.legalisation ?? []),
    ]);
  });

  test('always has an answer: the last rule holds for everybody', () => {
    for (const rules of [paper.need, paper.translation, paper.legalisation]) {
      if (rules) expect(rules.at(-1)?.when).toEqual({ always: true });
    }
  });
});

test('each file is named by its id', () => {
  expect(files('papers')).toEqual(papers.map(({ id }) => id).toSorted());
});

test('all papers that others rely on are here', () => {
  expect(papers.map(({ id }) => id)).toEqual(expect.arrayContaining(agreed));
});

test.each([
  'parents are not named',
  'translation is missing',
  'visa was not validated',
  'copy cannot be read',
  'account is not in your name',
  'not on the letterbox',
  'original was posted',
])('a paper warns before posting: %s', (reason) => {
  const bounces = papers.flatMap(({ en }) => en.bounces ?? []);
  expect(bounces.filter((bounce) => bounce.includes(reason))).not.toEqual([]);
});
