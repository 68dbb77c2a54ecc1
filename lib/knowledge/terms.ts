import type { Term } from './schema.ts';

const files = import.meta.glob<Term[]>('./terms/*.json', { eager: true, import: 'default' });

/** Every term, by topic file and id. Tests check the files; nothing is checked here. */
export const terms: readonly Term[] = Object.values(files).flat();

const byId = new Map(terms.map((term) => [term.id, term]));

/** The term with this id. */
export function termOf(id: string): Term | undefined {
  return byId.get(id);
}
