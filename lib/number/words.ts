import type { Oddity } from './birth.ts';
import type { LookAlike } from './look-alike.ts';
import type { Reading } from './parse.ts';
import type { Slip } from './slips.ts';

const ofLookAlikes: Record<LookAlike, string> = {
  'tax-number':
    'This looks like a tax number (numéro fiscal): it has 13 digits too. It is not a social security number.',
  'foreigner-number':
    'This looks like the foreigner’s number on a residence permit (10 digits). It is not a social security number.',
  siret: 'This looks like a company’s SIRET (14 digits). It is not a social security number.',
  ntt: 'This looks like a number made by payroll software (NTT). It opens no rights: ask your employer.',
};

const ofKinds: Record<Reading['kind'], string> = {
  ...ofLookAlikes,
  'nir-or-nia':
    'This has the form of a social security number. The digits do not tell a waiting number (NIA) from a final one (NIR): look at the letter it came in.',
  'in-registration':
    'A number that begins with 3 or 4 is rare: its owner is being registered. Ask CPAM for the number to use now.',
  'old-temporary':
    'A number that begins with 7 or 8 is an old or special temporary number. CPAM stopped giving them around 2021. Ask CPAM for the number to use now.',
  'wrong-key': 'The key (the last two digits) does not fit the rest. Check the digits one by one.',
  empty: 'Type the number: 13 characters, or 15 with the key.',
  'odd-characters':
    'The number has digits only, but for a letter A or B in the seventh place for births in Corsica.',
  'too-short': 'This is too short: the number has 13 characters, or 15 with the key.',
  'too-long': 'This is too long: the number has 13 characters, or 15 with the key.',
  'first-digit': 'A social security number begins with 1 or 2.',
  'no-number': 'This does not have the form of a social security number. Check the digits.',
};

const ofOddities: Record<Oddity, string> = {
  month: 'The month of birth (digits 4 and 5) is unusual.',
  place: 'The place of birth (characters 6 to 10) is unusual.',
  order: 'Digits 11 to 13 are usually not 000.',
};

const ofMayBe: Record<LookAlike, string> = {
  'tax-number': 'A tax number (numéro fiscal) has 13 digits too: be sure that it is not that one.',
  'foreigner-number': 'Be sure that it is not the number of your residence permit.',
  siret: 'Be sure that it is not a company’s SIRET.',
  ntt: 'On a payslip it may also be a number made by payroll software (NTT), which opens no rights.',
};

function swapped(slips: readonly Slip[]): string {
  const pairs = slips.map(({ at }) => `${at} and ${at + 1}`).join(', or ');
  return `Digits ${pairs} may be swapped.`;
}

/** What is said about a number. */
export const words = {
  en: {
    kinds: ofKinds,
    oddities: ofOddities,
    mayBe: ofMayBe,
    keyFits: 'The key fits.',
    keyLeftOut: 'The key (two more digits) is missing, so slips cannot be seen.',
    swapped,
    bornIn: (country: string) => `Born in: ${country}.`,
    bornAbroad: 'Born abroad, in a country whose code is not in the list of today.',
  },
} as const;
