import { expect, test } from 'vitest';
import { kindOf, saidBy } from '../../../lib/number/kinds.ts';
import { parse } from '../../../lib/number/parse.ts';
import { numberKinds } from '../../../lib/plan/situation.ts';

const number = parse('1 85 05 99 351 001 24');

test.each([
  ['waiting', 'nia'],
  ['final', 'nir'],
  ['attestation', 'unknown'],
  ['payslip', 'unknown'],
  ['not-known', 'unknown'],
  [null, null],
] as const)('digits of a number, called %s: %s', (said, kind) => {
  expect(kindOf(number, said)).toBe(kind);
});

test('no digits: the letter alone decides, and a payslip alone has an NTT', () => {
  expect(kindOf(null, 'waiting')).toBe('nia');
  expect(kindOf(null, 'payslip')).toBe('payroll-ntt');
});

test('digits decide where they can', () => {
  for (const said of [...saidBy, null]) {
    expect(kindOf(parse('7 70 52 75 073 004'), said)).toBe('old-temporary');
    expect(kindOf(parse('3 85 05 99 351 001'), said)).toBe('old-temporary');
    expect(kindOf(parse('1 732829320 MARTIN01'), said)).toBe('payroll-ntt');
  }
});

test('the kinds are those of a plan', () => {
  for (const said of saidBy) expect(numberKinds).toContain(kindOf(number, said));
});
