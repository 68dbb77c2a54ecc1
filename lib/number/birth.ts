/** Gives the name of a country for its INSEE code (`99109`), or null. */
export type CountryName = (code: string) => string | null;

export type BirthPlace =
  | { kind: 'metropolitan'; departement: string; commune: string }
  | { kind: 'overseas'; departement: string; commune: string }
  /** `country` is null for codes that the caller does not know, those of former countries too. */
  | { kind: 'abroad'; code: string; country: string | null };

/** What the digits say about a birth. Numbers are not always exact: never a reason to refuse. */
export interface Birth {
  /** The last two digits of the year. */
  year: string;
  /** 1 to 12; null where the civil record has no usable month. */
  month: number | null;
  place: BirthPlace;
  /** Where the same digits were also used for a country before its independence. */
  orAbroad: { code: string; country: string | null } | null;
  /** The number of the birth in its place and month. */
  order: string;
}

/** What is odd about the digits. */
export type Oddity = 'month' | 'place' | 'order';

/** Codes that stood for North Africa in births up to 1963, and the codes of today. */
const northAfrica: Readonly<Record<string, string>> = {
  '91': '99352',
  '92': '99352',
  '93': '99352',
  '94': '99352',
  '95': '99350',
  '96': '99351',
};

/** Reads the birth out of 13 characters. Never throws; see `oddities` for what cannot be right. */
export function birthOf(nir13: string, countryName: CountryName): Birth {
  const month = Number(nir13.slice(3, 5));
  const year = nir13.slice(1, 3);
  const former = northAfrica[nir13.slice(5, 7)];
  const abroad =
    former && Number(year) <= 63 ? { code: former, country: countryName(former) } : null;
  const onlyAbroad = abroad !== null && nir13.startsWith('96', 5);
  return {
    year,
    month: month >= 1 && month <= 12 ? month : null,
    place: onlyAbroad ? { kind: 'abroad', ...abroad } : placeOf(nir13.slice(5, 10), countryName),
    orAbroad: onlyAbroad ? null : abroad,
    order: nir13.slice(10, 13),
  };
}

function placeOf(code: string, countryName: CountryName): BirthPlace {
  if (code.startsWith('99')) return { kind: 'abroad', code, country: countryName(code) };
  if (/^9[78]/.test(code)) {
    return { kind: 'overseas', departement: code.slice(0, 3), commune: code };
  }
  return { kind: 'metropolitan', departement: code.slice(0, 2), commune: code };
}

/** What in 13 characters no number of today has. Months 20 to 42 and 50 to 99 stand for "unknown". */
export function oddities(nir13: string): Oddity[] {
  const found: Oddity[] = [];
  if (!/^(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)$/.test(nir13.slice(3, 5))) found.push('month');
  if (isOddPlace(nir13)) found.push('place');
  if (nir13.endsWith('000')) found.push('order');
  return found;
}

function isOddPlace(nir13: string): boolean {
  const place = nir13.slice(5, 10);
  const after1963 = Number(nir13.slice(1, 3)) > 63;
  return place.startsWith('00') || (place.startsWith('96') && after1963);
}
