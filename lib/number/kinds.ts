import type { Reading } from './parse.ts';

/** What a number is worth: the kinds that a plan knows. */
export type NumberKind = 'none' | 'nia' | 'nir' | 'old-temporary' | 'payroll-ntt' | 'unknown';

/** What the letter calls the number, or where else it stands. */
export const saidBy = ['waiting', 'final', 'attestation', 'payslip', 'not-known'] as const;
export type SaidBy = (typeof saidBy)[number];

/**
 * The kind of a number by its digits, if any were typed, and by what its letter calls it. Digits
 * decide where they can: 3, 4, 7, 8, and an NTT. They cannot tell a waiting number from a final one.
 * A payslip alone tells only that an NTT's form is an NTT.
 */
export function kindOf(reading: Reading | null, said: SaidBy | null): NumberKind | null {
  if (reading?.kind === 'old-temporary' || reading?.kind === 'in-registration') {
    return 'old-temporary';
  }
  if (reading?.kind === 'ntt') return 'payroll-ntt';
  switch (said) {
    case null:
      return null;
    case 'waiting':
      return 'nia';
    case 'final':
      return 'nir';
    case 'payslip':
      return isNumber(reading) ? 'unknown' : 'payroll-ntt';
    default:
      return 'unknown';
  }
}

/** A key that fits is no accident of a payroll program. */
function isNumber(reading: Reading | null): boolean {
  return reading !== null && 'birth' in reading && reading.key !== null;
}
