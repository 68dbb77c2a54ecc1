import type { Difference } from './compare.ts';
import type { LookAlike } from './look-alike.ts';
import type { Impossible, Oddity } from './oddities.ts';
import type { Mended, Reading } from './parse.ts';
import { partWords } from './part-words.ts';
import type { Slip } from './slips.ts';

const notIt = 'It is not a social security number.';

const ofLookAlikes: Record<LookAlike, string> = {
  'tax-number': `This looks like a tax number (numéro fiscal): it has 13 digits too. ${notIt}`,
  'foreigner-number': `This looks like the foreigner’s number (numéro étranger) on a residence permit: 10 digits. ${notIt}`,
  'caf-number': `This looks like a file number of the CAF, the family benefit office (numéro d’allocataire): 7 digits. ${notIt}`,
  siret: `This looks like a company’s SIRET: 14 digits. ${notIt}`,
  siren: `This looks like a company’s SIREN: 9 digits. ${notIt}`,
  ntt: 'This looks like a number made by payroll software (NTT). It opens no rights: ask your employer.',
  'student-number': `This looks like a student number (INE): 11 characters, letters at the end. ${notIt}`,
  iban: `This looks like the number of a bank account (IBAN). ${notIt}`,
  'health-card': `This looks like the number of a health card itself: it has more than 15 digits. ${notIt} Yours has 15 and stands on the card too.`,
  date: `This looks like a date. ${notIt}`,
};

const ofKinds: Record<Reading['kind'], string> = {
  ...ofLookAlikes,
  'nir-or-nia':
    'This has the form of a social security number. The digits do not tell a waiting number (NIA) from a final one (NIR): look at the letter it came in.',
  'in-registration':
    'A number that begins with 3 or 4 is rare: its owner is being registered. Ask CPAM for the number to use now.',
  'old-temporary':
    'A number that begins with 7 or 8 is an old or special temporary number. CPAM stopped giving them around 2021. Ask CPAM for the number to use now.',
  'wrong-key':
    'The key (the last two digits) does not fit the rest. Compare with your letter, digit by digit.',
  impossible: 'No social security number looks like this. Compare with your letter.',
  empty: 'Type the number: 13 characters, or 15 with the key.',
  'odd-characters':
    'There is no social security number in this. It has digits only, but for a letter A or B in the seventh place for births in Corsica.',
  'too-short': 'This is too short: the number has 13 characters, or 15 with the key.',
  'too-long': 'This is too long: the number has 13 characters, or 15 with the key.',
  'first-digit': 'A social security number begins with 1 or 2.',
  'no-number':
    'This does not have the form of a social security number: a letter stands in the wrong place. Only A or B after a 2, in the seventh place, is right.',
};

const ofImpossible: Record<Impossible, string> = {
  month: 'Characters 4 and 5 are the month of birth: 01 to 12, or 20 and more if it is not known.',
  place: 'Characters 6 to 10 are the place of birth: no place has this code.',
  order: 'Digits 11 to 13 are never 000.',
  key: 'The last two digits are never 00, 98 or 99.',
};

const ofOddities: Record<Oddity, string> = {
  corsica:
    'Births in Corsica have 2A or 2B since 1976. A number with 20 and this year is rare: compare with your letter.',
  overseas: 'The place of birth is overseas, with a code that no department has now.',
};

const ofMayBe: Partial<Record<LookAlike, string>> = {
  'tax-number':
    'A tax number (numéro fiscal) has 13 digits too, and these digits would fit one: be sure that it is not that one.',
  ntt: 'On a payslip it may also be a number made by payroll software (NTT), which opens no rights.',
};

const ofMended: Record<Mended, string> = {
  letters: 'Letters O, I or L were read as the digits 0 and 1.',
  sentence: 'The number was taken out of your text.',
};

const ofDifferences: Record<Difference, string> = {
  year: 'The number has another year of birth than your answers.',
  month: 'The number has another month of birth than your answers.',
  'day-month':
    'The number has another month of birth than your answers. In your answers, day and month may be exchanged.',
  place: 'The number has another place of birth than your answers.',
};

/** More places than this are no help. */
const fewPlaces = 4;

function slips(found: readonly Slip[]): string[] {
  const at = (kind: Slip['kind']) =>
    found.filter((slip) => slip.kind === kind).map((one) => one.at);
  const pairs = at('swapped').map((one) => `${one} and ${one + 1}`);
  return [
    ...(at('corsica').length > 0
      ? ['Characters 6 and 7 may be wrong: 2A, 2B and the old 20 are three codes for Corsica.']
      : []),
    ...(pairs.length > 0 ? [`Two digits may be swapped: places ${pairs.join(', or ')}.`] : []),
    ...places('If one digit is wrong, look first at place', at('wrong-digit')),
    ...places('If one is missing, look first before place', at('missing')),
    ...places('If one is too many, look first at place', at('extra')),
  ];
}

function places(lead: string, at: readonly number[]): string[] {
  return at.length > 0 && at.length <= fewPlaces ? [`${lead} ${at.join(' or ')}.`] : [];
}

/** What is said about a number. No sentence holds a digit of it. */
export const words = {
  en: {
    kinds: ofKinds,
    impossible: ofImpossible,
    oddities: ofOddities,
    mayBe: ofMayBe,
    mended: ofMended,
    differences: ofDifferences,
    differ: 'Look at both again. If the letter is wrong, tell CPAM and show your birth record.',
    keyFits: 'The key fits.',
    keyLeftOut: 'The key (two more digits) is missing, so slips cannot be seen.',
    slips,
    parts: partWords,
  },
} as const;
