/** Countries that one rule treats alike. */
interface CountryGroup {
  id: string;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  about: string;
  sources: string[];
  checkedOn: string;
}

const files = import.meta.glob<CountryGroup[]>('./countries/groups.json', {
  eager: true,
  import: 'default',
});

export const countryGroups: readonly CountryGroup[] = Object.values(files).flat();

const countriesById = new Map(
  countryGroups.map((group) => [group.id, new Set(group.countries)] as const),
);

type GroupId =
  | 'eu-eea-swiss'
  | 'france'
  | 'french-births'
  | 'french-records'
  | 'seldom-protected'
  | 'treaty';

/** Whether a country (two capital letters) belongs to a group of `countries/groups.json`. */
export function inGroup(id: GroupId, country: string): boolean {
  return countriesById.get(id)?.has(country) ?? false;
}
