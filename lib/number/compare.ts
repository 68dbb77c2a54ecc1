import type { Abroad } from './birth.ts';
import type { SocialSecurityNumber } from './parse.ts';

/** What a person told about their birth: a date as `1985-05-12`, a country as ISO code. */
export interface Told {
  bornOn?: string | null | undefined;
  bornIn?: string | null | undefined;
}

/** Where number and answers differ. `day-month`: day and month look exchanged in the answers. */
export type Difference = 'year' | 'month' | 'day-month' | 'place';

/** France and its territories, by ISO code: births there have no country code. */
const french = new Set('FR GP MQ GF RE YT PM BL MF WF PF NC TF'.split(' '));

/**
 * Where the number says something else than the person. Says nothing where the number leaves it open:
 * a month that is not known, a country of the past, a code without a country.
 */
export function compare(
  { birth }: SocialSecurityNumber,
  { bornOn, bornIn }: Told,
  isoOf: (inseeCode: string) => string | null,
): Difference[] {
  const found: Difference[] = [];
  const date = bornOn ? Temporal.PlainDate.from(bornOn) : null;
  if (date && date.year % 100 !== Number(birth.year)) found.push('year');
  if (date && birth.month !== null && birth.month !== date.month) {
    found.push(birth.month === date.day ? 'day-month' : 'month');
  }
  if (bornIn && !isBornIn(bornIn)) found.push('place');
  return found;

  function isBornIn(country: string): boolean {
    if (birth.place.kind === 'abroad') return isThere(birth.place, country, isoOf);
    if (french.has(country)) return true;
    return birth.orAbroad !== null && isThere(birth.orAbroad, country, isoOf);
  }
}

function isThere(place: Abroad, country: string, isoOf: (code: string) => string | null): boolean {
  const iso = isoOf(place.code);
  return place.once !== null || iso === null || iso === country;
}
