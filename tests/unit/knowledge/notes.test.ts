import { expect, test } from 'vitest';
import { notes } from '../../../lib/knowledge/notes.ts';
import { routes } from '../../../lib/knowledge/routes.ts';
import { noteSchema } from '../../../lib/knowledge/schema.ts';
import { expectHeld, files } from './registry.ts';

const used = routes.flatMap(({ sharedNotes }) => sharedNotes);

test.each(notes.map((note) => [note.id, note] as const))('%s keeps the rules', (id, note) => {
  expectHeld(note, noteSchema);
  expect(used.filter((one) => one === id).length).toBeGreaterThan(1);
});

test('each file is named by its id, and routes name no other', () => {
  const ids = notes.map(({ id }) => id);
  expect(files('notes')).toEqual(ids.toSorted());
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});
