import { departementsOf } from './caisses.ts';
import type { Territory } from './schema.ts';

const files = import.meta.glob<Territory[]>('./territories.json', {
  eager: true,
  import: 'default',
});

/** Overseas territories that are no départements and have no CPAM. Tests check the file. */
export const territories: readonly Territory[] = Object.values(files).flat();

/** The territory of a postcode; undefined in the départements. */
export function territoryOf(postcode: string): Territory | undefined {
  const [code] = departementsOf(postcode);
  return territories.find((territory) => territory.code === code);
}
