import { formerCountries } from './former-countries.ts';

/** Gives the name of a country for its INSEE code (`99109`), or null. */
export type CountryName = (code: string) => string | null;

export interface Abroad {
  kind: 'abroad';
  code: string;
  /** The country of today; null for a code that no country of today has. */
  country: string | null;
  /** The country of the past that had this code; null for none. */
  once: string | null;
}

export type BirthPlace =
  | { kind: 'metropolitan'; departement: string; commune: string }
  | { kind: 'overseas'; departement: string; commune: string }
  | Abroad;

/** What the digits say about a birth. Numbers are not always exact: never a reason to refuse. */
export interface Birth {
  /** The last two digits of the year. */
  year: string;
  /** 1 to 12; null where the civil record has no usable month. */
  month: number | null;
  place: BirthPlace;
  /** Where the same digits were also used for a country before its independence. */
  orAbroad: Abroad | null;
  /** The number of the birth in its place and month. */
  order: string;
}

/**
 * Codes that stood for North Africa, the codes of today, and the last births with them (year and
 * month): Algeria until July 1962, Morocco and Tunisia until 1963.
 */
const northAfrica: Readonly<Record<string, { code: string; until: string }>> = {
  '91': { code: '99352', until: '6207' },
  '92': { code: '99352', until: '6207' },
  '93': { code: '99352', until: '6207' },
  '94': { code: '99352', until: '6207' },
  '95': { code: '99350', until: '6312' },
  '96': { code: '99351', until: '6312' },
};

/** Reads the birth out of 13 characters. Never throws; see `oddities.ts` for what cannot be right. */
export function birthOf(nir13: string, countryName: CountryName): Birth {
  const month = Number(nir13.slice(3, 5));
  const north = northAfricaOf(nir13, countryName);
  const onlyAbroad = north !== null && nir13.startsWith('96', 5);
  return {
    year: nir13.slice(1, 3),
    month: month >= 1 && month <= 12 ? month : null,
    place: onlyAbroad ? north : placeOf(nir13.slice(5, 10), countryName),
    orAbroad: onlyAbroad ? null : north,
    order: nir13.slice(10, 13),
  };
}

/** The country of North Africa that the place may stand for in a number of this year, or null. */
function northAfricaOf(nir13: string, countryName: CountryName): Abroad | null {
  const entry = northAfrica[nir13.slice(5, 7)];
  if (entry === undefined) return null;
  const hasMonth = /^(0[1-9]|1[0-2])$/.test(nir13.slice(3, 5));
  const length = hasMonth ? 4 : 2;
  const isBefore = nir13.slice(1, 1 + length) <= entry.until.slice(0, length);
  return isBefore ? abroad(entry.code, countryName) : null;
}

function placeOf(code: string, countryName: CountryName): BirthPlace {
  if (code.startsWith('99')) return abroad(code, countryName);
  if (/^9[78]/.test(code)) {
    return { kind: 'overseas', departement: code.slice(0, 3), commune: code };
  }
  return { kind: 'metropolitan', departement: code.slice(0, 2), commune: code };
}

function abroad(code: string, countryName: CountryName): Abroad {
  const once = formerCountries.get(code) ?? null;
  return { kind: 'abroad', code, country: countryName(code), once };
}
