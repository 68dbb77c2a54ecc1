import type { Note } from './schema.ts';

const files = import.meta.glob<Note>('./notes/*.json', { eager: true, import: 'default' });

const byId: ReadonlyMap<string, Note> = new Map(
  Object.values(files).map((note) => [note.id, note] as const),
);

/** What several routes say alike, by id. Tests check the files. */
export const notes: readonly Note[] = [...byId.values()];

/** The note with this id. */
export function noteOf(id: string): Note | undefined {
  return byId.get(id);
}
