import type { Abroad, Birth } from './birth.ts';
import type { Part } from './oddities.ts';
import type { SocialSecurityNumber } from './parse.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const overseas: Readonly<Record<string, string>> = {
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'French Guiana',
  '974': 'Réunion',
  '975': 'Saint Pierre and Miquelon',
  '976': 'Mayotte',
  '977': 'Saint Barthélemy',
  '978': 'Saint Martin',
  '986': 'Wallis and Futuna',
  '987': 'French Polynesia',
  '988': 'New Caledonia',
};

const corsica: Readonly<Record<string, string>> = {
  '20': 'Corsica (the code used before 1976)',
  '2A': 'South Corsica (Corse-du-Sud)',
  '2B': 'Upper Corsica (Haute-Corse)',
};

const titles: Record<Part, string> = {
  sex: 'Sex',
  year: 'Year of birth',
  month: 'Month of birth',
  place: 'Place of birth',
  order: 'Order in the register',
  key: 'Key',
};

function sex(one: 'man' | 'woman', kind: SocialSecurityNumber['kind']): string {
  const person = one === 'man' ? 'A man in the civil records' : 'A woman in the civil records';
  if (kind === 'in-registration') return `${person}; 3 and 4 mean “being registered”.`;
  if (kind === 'old-temporary') return `${person}; 7 and 8 mean an old temporary number.`;
  return `${person}.`;
}

function year(years: readonly number[], two: string): string {
  if (years.length === 0) return `A year that ends with ${two}.`;
  return `${years.join(' or ')}.`;
}

function month(one: number | null): string {
  const name = one === null ? undefined : months[one - 1];
  return name ? `${name}.` : 'Not known: from 20 on, the birth record has no usable month.';
}

function place({ place: here, orAbroad }: Birth): string {
  const first = hereInWords(here);
  if (orAbroad === null) return `${first}.`;
  return `${first}, or ${abroad(orAbroad)} before independence: the same digits were used for both.`;
}

function hereInWords(here: Birth['place']): string {
  switch (here.kind) {
    case 'abroad':
      return abroad(here);
    case 'overseas':
      return overseas[here.departement] ?? 'French territory overseas';
    case 'metropolitan':
      return corsica[here.departement] ?? `France, department ${here.departement}`;
  }
}

function abroad({ country, once }: Abroad): string {
  if (country && once) return `${country}, or the former ${once}, which had the same code`;
  if (once) return `${once} (a code of the past; it stays valid)`;
  return country ?? 'Abroad, in a country whose code is not in the list of today';
}

/** What is said about the parts of a number. */
export const partWords = {
  titles,
  sex,
  year,
  month,
  place,
  order: 'Your place among the births of that month and town or country. It says nothing else.',
  keyFits: 'Worked out from the 13 characters before it. It fits.',
  keyLeftOut: 'Left out. It is worked out from the 13 characters before it.',
} as const;
