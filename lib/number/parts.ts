import type { Part } from './oddities.ts';
import type { SocialSecurityNumber } from './parse.ts';
import { words } from './words.ts';
import { yearsOf } from './years.ts';

const w = words.en.parts;

/** One part of a number: where it stands, its characters, what it is and what it says here. */
export interface ExplainedPart {
  part: Part;
  /** Places, counted from 1. */
  from: number;
  to: number;
  /** Empty for a key that was left out. */
  digits: string;
  title: string;
  says: string;
}

export interface Context {
  /** For the two digits of the year. */
  thisYear: number;
  /** The year that the person told, if they did. */
  bornYear: number | null;
}

/** The parts of a number in their order, each with its meaning in words. */
export function partsOf(number: SocialSecurityNumber, context: Context): ExplainedPart[] {
  const text = number.nir + (number.key ?? '');
  const says: Record<Part, string> = {
    sex: w.sex(number.sex, number.kind),
    year: w.year(yearsToName(number.birth.year, context), number.birth.year),
    month: w.month(number.birth.month),
    place: w.place(number.birth),
    order: w.order,
    key: number.key === null ? w.keyLeftOut : w.keyFits,
  };
  return places.map(([part, from, to]) => ({
    part,
    from,
    to,
    digits: text.slice(from - 1, to),
    title: w.titles[part],
    says: says[part],
  }));
}

const places: readonly (readonly [Part, number, number])[] = [
  ['sex', 1, 1],
  ['year', 2, 3],
  ['month', 4, 5],
  ['place', 6, 10],
  ['order', 11, 13],
  ['key', 14, 15],
];

/** The year that the person told, if the digits may mean it; else all that they may mean. */
function yearsToName(two: string, { thisYear, bornYear }: Context): number[] {
  const years = yearsOf(two, thisYear);
  return bornYear !== null && years.includes(bornYear) ? [bornYear] : years;
}
