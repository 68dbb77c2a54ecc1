/** Other numbers that newcomers hold for their social security number. */
export type LookAlike =
  | 'tax-number'
  | 'foreigner-number'
  | 'caf-number'
  | 'siret'
  | 'siren'
  | 'ntt'
  | 'student-number'
  | 'iban'
  | 'health-card'
  | 'date';

/** In this order: the surer sign first. */
const tests: readonly (readonly [LookAlike, (text: string) => boolean])[] = [
  ['iban', isIban],
  ['student-number', (text) => /^(\d{9}[A-Z]{2}|\d{10}[A-Z])$/.test(text)],
  ['date', isDate],
  ['caf-number', (text) => /^\d{7}$/.test(text)],
  ['siren', (text) => /^\d{9}$/.test(text) && fitsLuhn(text)],
  ['foreigner-number', (text) => /^\d{10}$/.test(text)],
  ['siret', (text) => /^\d{14}$/.test(text) && fitsLuhn(text)],
  ['ntt', isNtt],
  ['health-card', (text) => /^\d{20,21}$/.test(text)],
  ['tax-number', (text) => /^[0-3]\d{12}$/.test(text)],
];

/**
 * Which other number text without spaces may be, or null:
 * - tax number (numéro fiscal), 13 digits that begin with 0 to 3;
 * - foreigner's file number on permits, 10 digits;
 * - file number at the CAF, 7 digits;
 * - SIREN and SIRET of a company, 9 and 14 digits with a Luhn sum;
 * - NTT of a payroll program: 11 to 40 characters, 1 or 2 and then a SIREN;
 * - student number (INE): 9 digits and 2 letters, formerly 10 digits and 1 letter;
 * - IBAN of a bank account; number of a health card, 20 or 21 digits; a date.
 */
export function lookAlike(text: string): LookAlike | null {
  return tests.find(([, fits]) => fits(text))?.[0] ?? null;
}

/** Whether 13 digits end as a tax number does: with the remainder of the first ten by 511. */
export function fitsTaxSum(text: string): boolean {
  return /^[0-3]\d{12}$/.test(text) && Number(text.slice(0, 10)) % 511 === Number(text.slice(10));
}

function isNtt(text: string): boolean {
  return /^[12]\d{9}[0-9A-Z]{1,30}$/.test(text) && fitsLuhn(text.slice(1, 10));
}

/** Eight digits: day, month, year, or year, month, day. */
function isDate(text: string): boolean {
  return (
    /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(text) ||
    /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text)
  );
}

/** Letters count from 10, the first four characters go to the end, the remainder by 97 is 1. */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  const digits = [...turned].map((one) => Number.parseInt(one, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
