import { describe, expect, test } from 'vitest';
import type { PaperDetails } from '../../../lib/dossier/types.ts';
import { questionsFor, verdictOf } from '../../../lib/papers/verdict.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import { caseOf, indian } from './cases.ts';

const record: PaperDetails = {
  issuedIn: 'IN',
  parentsNamed: true,
  language: 'other',
  translatedBy: 'sworn-in-france',
  stamp: 'apostille',
  issuedOn: '2026-10-01',
  everyPage: true,
};
const italian: Situation = { ...indian, nationality: 'IT', birthRecordFrom: 'IT' };
const inItalian: PaperDetails = { issuedIn: 'IT', parentsNamed: true, language: 'other' };

interface Row {
  paper: string;
  details: PaperDetails;
  situation?: Situation;
  kind: string;
  /** Ids of the checks that speak. */
  reasons?: string[];
  /** What is still asked. */
  open?: string[];
}

function check({ paper, details, situation, kind, reasons = [], open = [] }: Row) {
  const verdict = verdictOf(caseOf(paper, details, situation));
  expect(verdict.kind).toBe(kind);
  expect(verdict.reasons.map(({ id }) => id)).toEqual(reasons);
  expect(verdict.open.map(({ detail }) => detail)).toEqual(open);
}

describe('a birth record', () => {
  const paper = 'birth-record';
  test.each<Omit<Row, 'paper'>>([
    { details: record, kind: 'looks-right' },
    {
      details: { ...record, parentsNamed: false, copy: 'extract' },
      kind: 'likely-refused',
      reasons: ['no-parents'],
    },
    {
      details: { ...record, parentsNamed: false, copy: 'complete' },
      kind: 'likely-refused',
      reasons: ['no-parents', 'full-copy-without-parents'],
    },
    {
      details: { parentsNamed: false },
      kind: 'likely-refused',
      reasons: ['no-parents'],
      open: ['issuedIn', 'copy', 'language', 'stamp', 'issuedOn', 'everyPage'],
    },
    {
      details: { ...record, translatedBy: 'nobody' },
      kind: 'likely-refused',
      reasons: ['not-translated'],
    },
    {
      details: { ...record, translatedBy: 'other' },
      kind: 'likely-refused',
      reasons: ['translator-not-sworn'],
    },
    {
      details: { ...record, translatedBy: 'sworn-abroad' },
      kind: 'may-be-asked-again',
      reasons: ['translated-abroad'],
    },
    { details: { ...record, language: 'multilingual' }, kind: 'looks-right' },
    // India is in the apostille convention, so its records get one.
    {
      details: { ...record, stamp: 'none' },
      kind: 'may-be-asked-again',
      reasons: ['no-apostille'],
    },
    // The law sets no age limit; the fund may ask for a newer one (CSS R114-7).
    {
      details: { ...record, issuedOn: '2019-03-01' },
      kind: 'may-be-asked-again',
      reasons: ['older'],
    },
    { details: { ...record, issuedOn: '2026-08-23' }, kind: 'looks-right' },
    {
      details: { ...record, everyPage: false },
      kind: 'likely-refused',
      reasons: ['unreadable'],
    },
    // What counts is who issued it.
    {
      details: { ...record, issuedIn: 'MX' },
      kind: 'look-again',
      reasons: ['another-country'],
    },
    {
      details: {},
      kind: 'not-enough-known',
      open: ['issuedIn', 'parentsNamed', 'language', 'stamp', 'issuedOn', 'everyPage'],
    },
    // From Italy: no translation by law and no stamp, so neither is asked.
    {
      details: { ...inItalian, issuedOn: '2026-10-01', everyPage: true },
      situation: italian,
      kind: 'looks-right',
    },
    // Greek ones are sometimes asked in translation.
    {
      details: { ...record, issuedIn: 'GR', translatedBy: 'nobody' },
      situation: { ...italian, birthRecordFrom: 'GR' },
      kind: 'may-be-asked-again',
      reasons: ['translation-to-ask'],
    },
  ])('$kind $reasons', (row) => check({ paper, ...row }));

  test('is asked about its translation only where one may be needed', () => {
    const asked = (details: PaperDetails, situation?: Situation) =>
      questionsFor(caseOf(paper, details, situation)).map(({ detail }) => detail);
    expect(asked({ language: 'fr' })).not.toContain('translatedBy');
    expect(asked({ language: 'other' })).toContain('translatedBy');
    expect(asked(inItalian, italian)).not.toContain('translatedBy');
    expect(asked(inItalian, italian)).not.toContain('stamp');
  });
});

const asylum: Situation = { ...indian, activity: 'asylum-seeker', permit: 'asylum-application' };

test.each<Row>([
  {
    paper: 'identity',
    details: { expiresOn: '2030-01-01', everyPage: true },
    kind: 'looks-right',
  },
  {
    paper: 'identity',
    details: { expiresOn: '2030-01-01' },
    kind: 'not-enough-known',
    open: ['everyPage'],
  },
  {
    paper: 'identity',
    details: { expiresOn: '2026-11-22', everyPage: true },
    kind: 'likely-refused',
    reasons: ['expired'],
  },
  // Valid on its last day; a file is read after about a month.
  {
    paper: 'identity',
    details: { expiresOn: '2026-11-23', everyPage: true },
    kind: 'expires-too-soon',
    reasons: ['expires-before-read'],
  },
  {
    paper: 'identity',
    details: { expiresOn: '2026-12-23', everyPage: true },
    kind: 'may-be-asked-again',
    reasons: ['expires-soon'],
  },
  {
    paper: 'identity',
    details: { expiresOn: '2027-02-23', everyPage: true },
    kind: 'looks-right',
  },
  {
    paper: 'residence-permit',
    details: { expiresOn: '2026-12-01', everyPage: true },
    kind: 'expires-too-soon',
    reasons: ['expires-before-read'],
  },
  {
    paper: 'residence-permit',
    details: { expiresOn: '2027-08-01', everyPage: true },
    situation: { ...indian, visaValidated: false },
    kind: 'likely-refused',
    reasons: ['not-validated'],
  },
  {
    paper: 'visa-validation',
    details: { issuedOn: '2026-12-01', everyPage: true },
    kind: 'looks-right',
  },
  {
    paper: 'visa-validation',
    details: { issuedOn: '2026-12-02', everyPage: true },
    kind: 'look-again',
    reasons: ['late'],
  },
  {
    paper: 'bank-details',
    details: { inOwnName: false, issuedIn: 'FR', everyPage: true },
    kind: 'likely-refused',
    reasons: ['other-name'],
  },
  {
    paper: 'bank-details',
    details: { inOwnName: true, issuedIn: 'FR', everyPage: true },
    kind: 'looks-right',
  },
  {
    paper: 'bank-details',
    details: { inOwnName: true, issuedIn: 'DE', everyPage: true },
    kind: 'may-be-asked-again',
    reasons: ['other-eu-account'],
  },
  {
    paper: 'bank-details',
    details: { inOwnName: true, issuedIn: 'US', everyPage: true },
    kind: 'look-again',
    reasons: ['outside-sepa'],
  },
  // The site for students takes a foreign IBAN.
  {
    paper: 'bank-details',
    details: { inOwnName: true, issuedIn: 'BR', everyPage: true },
    situation: {
      ...indian,
      nationality: 'BR',
      activity: 'student',
      permit: 'student',
      enrolled: true,
    },
    kind: 'looks-right',
  },
  {
    paper: 'proof-of-address',
    details: { inOwnName: true, issuedOn: '2026-08-22', everyPage: true },
    kind: 'may-be-asked-again',
    reasons: ['older-than-three-months'],
  },
  {
    paper: 'proof-of-address',
    details: { inOwnName: false, issuedOn: '2026-10-22', everyPage: true },
    situation: { ...indian, housing: 'hosted' },
    kind: 'look-again',
    reasons: ['in-name-of-host'],
  },
  {
    paper: 'proof-of-address',
    details: { inOwnName: false, issuedOn: '2026-10-22', everyPage: true },
    kind: 'likely-refused',
    reasons: ['other-name'],
  },
  {
    paper: 'work-contract',
    details: { signed: true, everyPage: true },
    situation: { ...indian, startedOn: '2026-12-01' },
    kind: 'may-be-asked-again',
    reasons: ['before-first-day'],
  },
  {
    paper: 'work-contract',
    details: { signed: false, everyPage: true },
    kind: 'likely-refused',
    reasons: ['unsigned'],
  },
  {
    paper: 'marriage-record',
    details: { issuedIn: 'IT', language: 'other', everyPage: true },
    kind: 'looks-right',
  },
  {
    paper: 'marriage-record',
    details: {
      issuedIn: 'IN',
      language: 'other',
      translatedBy: 'nobody',
      stamp: 'apostille',
      everyPage: true,
    },
    kind: 'likely-refused',
    reasons: ['not-translated'],
  },
  {
    paper: 'marriage-record',
    details: {
      issuedIn: 'AF',
      language: 'other',
      translatedBy: 'nobody',
      stamp: 'none',
      everyPage: true,
    },
    situation: asylum,
    kind: 'may-be-asked-again',
    reasons: ['translation-to-ask'],
  },
  {
    paper: 'enrolment',
    details: { periodCovered: false, everyPage: true },
    kind: 'likely-refused',
    reasons: ['not-this-year'],
  },
])('$paper: $kind $reasons $open', check);

test('a paper that was sent is judged on the day it was sent', () => {
  const details = { expiresOn: '2026-12-01', everyPage: true };
  const sent = Temporal.PlainDate.from('2026-08-01');
  expect(verdictOf(caseOf('identity', details, indian, sent)).kind).toBe('looks-right');
});
