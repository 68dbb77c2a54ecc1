import type { StampGroup } from './schema.ts';

const files = import.meta.glob<StampGroup[]>('./countries/legalisation.json', {
  eager: true,
  import: 'default',
});

/** What France asks of civil records, by the country that issued them. Tests check the file. */
export const stampGroups: readonly StampGroup[] = Object.values(files).flat();

/** What France asks of a civil record, in words and with its sources. */
type Stamp = Pick<StampGroup, 'legalisation' | 'en' | 'sources'>;

const byCountry: ReadonlyMap<string, Stamp> = new Map(
  stampGroups.flatMap(({ legalisation, en, sources, countries }) =>
    Object.entries(countries).map(
      ([country, own]) => [country, { legalisation, en, sources: [...own, ...sources] }] as const,
    ),
  ),
);

/** What France asks of a civil record made in a country (two capital letters), if it is listed. */
export function stampOf(country: string): Stamp | undefined {
  return byCountry.get(country);
}
