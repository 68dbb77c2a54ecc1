import type { Source } from './schema.ts';

const files = import.meta.glob<Source[]>('./sources.json', { eager: true, import: 'default' });

/** Where our statements come from, by id. Tests check the file; nothing is checked here. */
export const sourcesById: ReadonlyMap<string, Source> = new Map(
  Object.values(files).flatMap((sources) => sources.map((source) => [source.id, source] as const)),
);

/** The source with this id. */
export function sourceOf(id: string): Source | undefined {
  return sourcesById.get(id);
}
