/** A country or territory in the INSEE list: characters 6 to 10 of a NIR for a birth abroad. */
interface InseeCountry {
  /** `99` and three digits. */
  code: string;
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo); null for territories without a code of their own. */
  iso: string | null;
  fr: string;
  /** Where `iso` is null. */
  en?: string;
}

const files = import.meta.glob<InseeCountry[]>('./countries/insee.json', {
  eager: true,
  import: 'default',
});

/** The list of the code officiel géographique 2025: countries of today, without those of the past. */
export const inseeCountries: readonly InseeCountry[] = Object.values(files).flat();

const byCode = new Map(inseeCountries.map((country) => [country.code, country] as const));
const byIso = new Map(inseeCountries.map((country) => [country.iso, country] as const));

/** The ISO code for an INSEE code (`99109` → `DE`); null where there is none. */
export function isoOfInsee(code: string): string | null {
  return byCode.get(code)?.iso ?? null;
}

/** The INSEE code for an ISO code (`DE` → `99109`); null where there is none. */
export function inseeOfIso(iso: string): string | null {
  return byIso.get(iso)?.code ?? null;
}

/**
 * The English name for an INSEE code. Null for an unknown one: countries of the past keep codes
 * that are not in this list, so an unknown code is no error.
 */
export function birthCountry(code: string): string | null {
  const country = byCode.get(code);
  if (country === undefined) return null;
  return country.iso === null ? (country.en ?? country.fr) : countryName(country.iso, 'en');
}

/** The name of an ISO code in English or French; the code itself if the browser has no name. */
export function countryName(iso: string, language: 'en' | 'fr'): string {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  return names.of(iso) ?? iso;
}
