import type { OfficeEntry } from './schema.ts';

const files = import.meta.glob<OfficeEntry>('./offices/*.json', { eager: true, import: 'default' });

/** The kinds of offices. Tests check the files. */
export const offices: readonly OfficeEntry[] = Object.values(files);

const byId = new Map(offices.map((office) => [office.id, office]));

/** The entry of a kind of office. Every kind has one, which a test holds. */
export function officeOf(kind: OfficeEntry['id']): OfficeEntry {
  const office = byId.get(kind);
  if (office === undefined) throw new Error(`No office of the kind ${kind}.`);
  return office;
}
