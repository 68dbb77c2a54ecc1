import { expect, test } from 'vitest';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import type { EventKind } from '../../../lib/knowledge/deadline-schema.ts';
import { deadlineRules } from '../../../lib/knowledge/deadlines.ts';
import type { Situation } from '../../../lib/plan/situation.ts';

/** Before every date below, so that nothing is left out for being long past. */
const today = Temporal.PlainDate.from('2025-01-01');

const nobody: Situation = {};
const employee: Situation = {
  nationality: 'IN',
  bornIn: 'IN',
  activity: 'employee',
  permit: 'salaried',
  employer: { in: 'FR', declared: 'unknown' },
};
const visa: Situation = { ...employee, permit: 'vls-ts' };
const payroll: Situation = { ...employee, number: { kind: 'payroll-ntt' } };
const student: Situation = { nationality: 'BR', bornIn: 'BR', activity: 'student' };
const posted: Situation = { nationality: 'DE', bornIn: 'DE', activity: 'posted', hasA1: true };
const aupair: Situation = { nationality: 'US', bornIn: 'US', activity: 'au-pair' };
const border: Situation = {
  nationality: 'DE',
  bornIn: 'DE',
  activity: 'cross-border',
  employer: { in: 'CH' },
};
const visitor: Situation = { nationality: 'US', bornIn: 'US', activity: 'none', permit: 'visitor' };
const child: Situation = { ...visitor, activity: 'family' };
const means: Situation = {
  nationality: 'ES',
  bornIn: 'ES',
  activity: 'none',
  bornOn: '1980-01-01',
  sufficientResources: true,
};

/** Every rule: somebody, what happened, and the date that follows. */
const cases: readonly [string, Situation, EventKind, string, string][] = [
  ['answer-formal-notice', nobody, 'formal-notice', '2026-11-30', '2027-02-28'],
  ['answer-money-asked-back', nobody, 'money-asked-back', '2026-11-04', '2026-11-24'],
  ['answer-student-site', student, 'letter-asking-paper', '2026-11-20', '2026-12-04'],
  ['appeal-refusal', nobody, 'refusal-received', '2026-12-31', '2027-02-28'],
  ['apply-after-three-months', visitor, 'arrived', '2026-10-15', '2027-01-16'],
  ['ask-about-number-decision', nobody, 'papers-sent', '2026-11-23', '2027-01-23'],
  ['ask-ceam', nobody, 'travel-planned', '2027-01-10', '2026-12-21'],
  ['ask-duplicate', nobody, 'claim-paper-lost', '2026-11-01', '2027-01-30'],
  [
    'ask-for-ame',
    { activity: 'undocumented', bornOn: '1990-01-01' },
    'arrived',
    '2026-10-15',
    '2027-01-16',
  ],
  ['ask-for-final-number', nobody, 'nia-received', '2026-08-31', '2027-02-28'],
  ['ask-permit-if-visa-says-so', employee, 'arrived', '2026-12-31', '2027-02-28'],
  ['attach-child', nobody, 'child-arrived', '2026-11-23', '2026-12-07'],
  ['au-pair-declared', aupair, 'started-work', '2026-09-01', '2026-09-09'],
  ['call-about-file', nobody, 'file-posted', '2026-10-31', '2026-12-12'],
  ['check-acknowledgement', nobody, 'file-posted', '2026-10-31', '2026-11-14'],
  ['choose-swiss-or-french-cover', border, 'started-work', '2026-09-15', '2026-12-15'],
  ['claim-maternity-refund', nobody, 'pregnancy-found', '2026-05-10', '2028-05-09'],
  ['claim-refund', nobody, 'care-paid', '2025-02-07', '2027-03-31'],
  ['claim-refund-last-call', nobody, 'care-paid', '2025-02-07', '2027-03-01'],
  ['contest-money-asked-back', nobody, 'money-asked-back', '2026-11-04', '2027-01-04'],
  ['cover-after-permit', employee, 'permit-expires', '2027-08-15', '2028-02-29'],
  ['decision-after-suspension', nobody, 'payments-suspended', '2026-11-23', '2027-02-23'],
  ['declare-family-change', nobody, 'family-changed', '2026-11-23', '2026-12-07'],
  ['declare-move', nobody, 'moved', '2026-11-23', '2026-12-07'],
  ['declare-pregnancy', nobody, 'pregnancy-began', '2026-09-01', '2026-12-07'],
  ['employer-declares-you', employee, 'started-work', '2026-09-15', '2026-09-15'],
  ['give-s1', posted, 'arrived', '2026-09-01', '2026-09-15'],
  ['look-for-c2s-decision', nobody, 'c2s-applied', '2026-12-31', '2027-02-28'],
  ['look-for-refund', nobody, 'claim-sent', '2026-11-23', '2026-12-08'],
  ['name-main-doctor', nobody, 'nir-received', '2026-11-20', '2026-12-04'],
  ['open-compte-ameli', nobody, 'nir-received', '2026-11-20', '2026-11-27'],
  ['order-carte-vitale', nobody, 'nir-received', '2026-11-20', '2026-11-30'],
  ['own-cover-at-16', child, 'born', '2010-05-03', '2026-05-03'],
  ['own-cover-at-18', child, 'born', '2008-02-29', '2026-02-28'],
  ['posting-ends', posted, 'started-work', '2026-09-15', '2028-09-14'],
  ['prepare-permit-renewal', employee, 'permit-expires', '2027-08-31', '2027-04-30'],
  ['register-student-site', student, 'started-work', '2026-09-07', '2026-09-21'],
  ['renew-ame', nobody, 'ame-ends', '2027-04-30', '2027-02-28'],
  ['renew-c2s', nobody, 'c2s-ends', '2027-06-30', '2027-04-30'],
  [
    'renew-certificate',
    { ...employee, permit: 'asylum-application' },
    'permit-expires',
    '2027-08-31',
    '2027-07-31',
  ],
  ['renew-ehic', nobody, 'ehic-ends', '2027-03-31', '2027-02-28'],
  ['renew-permit', employee, 'permit-expires', '2027-08-31', '2027-06-30'],
  ['replace-payroll-number', payroll, 'started-work', '2026-09-15', '2026-12-15'],
  ['scheme-changed', nobody, 'scheme-change-asked', '2027-01-31', '2027-02-28'],
  ['send-asked-paper', nobody, 'letter-asking-paper', '2026-11-20', '2027-02-20'],
  ['send-birth-record', nobody, 'nia-received', '2026-11-01', '2027-01-15'],
  ['send-claim-form', nobody, 'care-paid', '2026-11-01', '2026-12-01'],
  ['send-sick-note', nobody, 'sick-leave-started', '2026-11-23', '2026-11-25'],
  ['show-new-permit', employee, 'permit-expires', '2027-08-31', '2028-01-28'],
  ['tell-employer-accident', nobody, 'work-accident', '2026-11-23', '2026-11-24'],
  ['tell-top-up-insurer', nobody, 'nir-received', '2026-11-20', '2026-12-11'],
  ['top-up-at-work', employee, 'started-work', '2026-09-15', '2026-09-15'],
  ['update-carte-vitale', nobody, 'carte-vitale-received', '2028-02-29', '2029-02-28'],
  ['update-carte-vitale-again', nobody, 'carte-vitale-updated', '2026-11-23', '2027-11-23'],
  ['validate-visa', visa, 'arrived', '2026-11-30', '2027-02-28'],
  ['validate-visa-if-vls-ts', employee, 'arrived', '2026-11-30', '2027-02-28'],
  ['waiting-number-ends', nobody, 'nia-received', '2026-05-31', '2027-02-28'],
  ['waiting-number-ends-soon', nobody, 'nia-received', '2026-06-30', '2027-02-28'],
  ['write-about-file', nobody, 'file-posted', '2026-12-31', '2027-02-28'],
  ['yearly-review', means, 'file-posted', '2026-11-23', '2027-10-23'],
];

test('every rule is reached by somebody below', () => {
  expect(cases.map(([id]) => id)).toEqual(deadlineRules.map(({ id }) => id).toSorted());
});

test.each(cases)('%s', (id, situation, kind, on, due) => {
  expect(dueOf(id, situation, kind, on)).toBe(due);
  expect(deadlineRules.find((rule) => rule.id === id)?.countsFrom).toBe(kind);
});

/** Somebody to whom the same event happens, and whom the rule does not concern. */
test.each<[string, Situation, EventKind]>([
  ['answer-student-site', employee, 'letter-asking-paper'],
  ['apply-after-three-months', employee, 'arrived'],
  ['ask-ceam', posted, 'travel-planned'],
  ['ask-permit-if-visa-says-so', visa, 'arrived'],
  ['au-pair-declared', employee, 'started-work'],
  ['choose-swiss-or-french-cover', { ...border, employer: { in: 'FR' } }, 'started-work'],
  ['cover-after-permit', means, 'permit-expires'],
  ['employer-declares-you', { ...employee, employer: { declared: 'yes' } }, 'started-work'],
  ['employer-declares-you', student, 'started-work'],
  ['give-s1', employee, 'arrived'],
  ['own-cover-at-16', employee, 'born'],
  ['own-cover-at-18', student, 'born'],
  ['posting-ends', employee, 'started-work'],
  ['register-student-site', employee, 'started-work'],
  ['renew-permit', means, 'permit-expires'],
  ['renew-permit', { ...employee, permit: 'asylum-application' }, 'permit-expires'],
  ['prepare-permit-renewal', { ...employee, permit: 'temporary-authorisation' }, 'permit-expires'],
  ['renew-certificate', employee, 'permit-expires'],
  ['replace-payroll-number', employee, 'started-work'],
  ['send-birth-record', { number: { kind: 'nir' } }, 'nia-received'],
  ['show-new-permit', posted, 'permit-expires'],
  ['top-up-at-work', posted, 'started-work'],
  ['validate-visa', employee, 'arrived'],
  ['waiting-number-ends', { number: { kind: 'nir' } }, 'nia-received'],
  ['yearly-review', visitor, 'file-posted'],
])('%s is not for everybody', (id, situation, kind) => {
  expect(dueOf(id, situation, kind, '2026-06-15')).toBeUndefined();
});

test('the yearly review goes on once the number is there', () => {
  const settled: Situation = {
    ...means,
    number: { kind: 'nir' },
    coveredFamilyMember: false,
    hasS1: false,
  };
  expect(dueOf('yearly-review', settled, 'file-posted', '2026-11-23')).toBe('2027-10-23');
});

/** The day of birth is never noted: the answers give it. */
function dueOf(id: string, situation: Situation, kind: EventKind, on: string) {
  const { deadlines } =
    kind === 'born'
      ? fullPlan({ ...situation, bornOn: on }, [], today)
      : fullPlan(situation, [{ kind, on }], today);
  return deadlines.find((one) => one.id.split(':')[0] === id)?.dueOn;
}
