/** Other numbers that newcomers hold for their social security number. */
export type LookAlike = 'tax-number' | 'foreigner-number' | 'siret' | 'ntt';

/**
 * Which other number text without spaces may be, or null:
 * - foreigner's file number on permits, 10 digits;
 * - tax number (numéro fiscal), 13 digits that begin with 0 to 3;
 * - SIRET of a company, 14 digits with a Luhn sum;
 * - NTT of a payroll program: 11 to 40 characters, 1 or 2 and then a SIREN.
 */
export function lookAlike(text: string): LookAlike | null {
  if (/^\d{10}$/.test(text)) return 'foreigner-number';
  if (/^\d{14}$/.test(text) && fitsLuhn(text)) return 'siret';
  if (isNtt(text)) return 'ntt';
  if (/^[0-3]\d{12}$/.test(text)) return 'tax-number';
  return null;
}

function isNtt(text: string): boolean {
  return /^[12]\d{9}[0-9A-Z]{1,30}$/.test(text) && fitsLuhn(text.slice(1, 10));
}

function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
