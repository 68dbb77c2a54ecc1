import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PaperDetails } from '../../../lib/dossier/types.ts';
import { checksOf } from '../../../lib/knowledge/paper-checks.ts';
import { papers } from '../../../lib/knowledge/papers.ts';
import { paperHolds } from '../../../lib/papers/condition.ts';
import { questionsFor, verdictOf } from '../../../lib/papers/verdict.ts';
import { anySituation } from '../plan/arbitrary.ts';
import { caseOf, today } from './cases.ts';

const day = fc.integer({ min: -2000, max: 2000 }).map((days) => today.add({ days }).toString());
const allDetails: { [Name in keyof Required<PaperDetails>]: fc.Arbitrary<PaperDetails[Name]> } = {
  issuedOn: day,
  expiresOn: day,
  issuedIn: fc.constantFrom('FR', 'IT', 'GR', 'GB', 'IN', 'US', 'AF', 'MA', 'SN'),
  language: fc.constantFrom('fr', 'multilingual', 'other'),
  copy: fc.constantFrom('complete', 'extract'),
  parentsNamed: fc.boolean(),
  translatedBy: fc.constantFrom('nobody', 'sworn-in-france', 'sworn-abroad', 'other'),
  stamp: fc.constantFrom('none', 'apostille', 'legalised'),
  inOwnName: fc.boolean(),
  everyPage: fc.boolean(),
  signed: fc.boolean(),
  periodCovered: fc.boolean(),
};
const anyDetails: fc.Arbitrary<PaperDetails> = fc.record(allDetails, { requiredKeys: [] });
const anyPaper = fc.constantFrom(...papers.map(({ id }) => id));
const anySent = fc.integer({ min: -200, max: 200 }).map((days) => today.add({ days }));
const anyCase = fc.tuple(anyPaper, anyDetails, anySituation, anySent);

test('it never looks right when a check holds, or when a question that matters is open', () => {
  fc.assert(
    fc.property(anyCase, (parts) => {
      const one = caseOf(...parts);
      const { kind, reasons, open } = verdictOf(one);
      const speaking = checksOf(one.paper).filter(({ when }) => paperHolds(when, one) === true);
      expect(reasons.length).toBe(speaking.length);
      const unanswered = questionsFor(one).filter(
        ({ detail }) => one.details[detail] === undefined,
      );
      expect(open).toEqual(unanswered);
      if (kind === 'looks-right') expect([speaking, unanswered]).toEqual([[], []]);
      else expect(kind === 'not-enough-known').toBe(speaking.length === 0);
    }),
    { numRuns: 500 },
  );
});

test('more details never hide a reason for a refusal', () => {
  fc.assert(
    fc.property(anyCase, anyDetails, ([paper, details, situation, sent], more) => {
      const refusals = (known: PaperDetails) =>
        verdictOf(caseOf(paper, known, situation, sent))
          .reasons.filter(({ verdict }) => verdict === 'likely-refused')
          .map(({ id }) => id);
      expect(refusals({ ...more, ...details })).toEqual(expect.arrayContaining(refusals(details)));
    }),
    { numRuns: 500 },
  );
});

test('the verdict depends on nothing but its case', () => {
  fc.assert(
    fc.property(anyCase, (parts) => {
      const one = caseOf(...parts);
      const before = structuredClone(one.details);
      const first = verdictOf(one);
      expect(verdictOf(structuredCloneCase(one))).toEqual(first);
      expect(one.details).toEqual(before);
    }),
  );
});

function structuredCloneCase(one: ReturnType<typeof caseOf>): ReturnType<typeof caseOf> {
  return { ...one, details: structuredClone(one.details), sent: one.sent.add({ days: 0 }) };
}

test('whoever answers every question gets a verdict, unless their own answers are open', () => {
  fc.assert(
    fc.property(anyPaper, anySituation, fc.record(allDetails), (paper, situation, details) => {
      const one = caseOf(paper, details, {
        ...situation,
        arrivedOn: '2026-09-01',
        startedOn: '2026-09-15',
        birthRecordFrom: 'IN',
      });
      expect(verdictOf(one).kind).not.toBe('not-enough-known');
    }),
    { numRuns: 500 },
  );
});

test('the reasons come with the gravest first', () => {
  fc.assert(
    fc.property(anyCase, (parts) => {
      const order = ['likely-refused', 'expires-too-soon', 'look-again', 'may-be-asked-again'];
      const ranks = verdictOf(caseOf(...parts)).reasons.map(({ verdict }) =>
        order.indexOf(verdict),
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
  );
});
