import type { Paper } from './paper-schema.ts';

const files = import.meta.glob<Paper>('./papers/*.json', { eager: true, import: 'default' });

const byId: ReadonlyMap<string, Paper> = new Map(
  Object.values(files).map((paper) => [paper.id, paper] as const),
);

/** Every supporting paper (pièce justificative), by id. Tests check the files. */
export const papers: readonly Paper[] = [...byId.values()];

/** The paper with this id. */
export function paperOf(id: string): Paper | undefined {
  return byId.get(id);
}
