import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf, moved } from '../../../../components/files/file-order.ts';
import type { StoredFile } from '../../../../lib/dossier/types.ts';

function page(id: string, place: number, about = 'paper:identity'): StoredFile {
  return {
    id,
    personId: 'p1',
    about,
    name: `${id}.jpg`,
    type: 'image/jpeg',
    size: 3,
    digest: '0a'.repeat(32),
    place,
    turn: 0,
    addedAt: '2026-11-24T09:00:00Z',
  };
}

function after(files: readonly StoredFile[], changed: readonly StoredFile[]): string[] {
  const all = files.map((file) => changed.find(({ id }) => id === file.id) ?? file);
  return filesOf(all, 'paper:identity').map(({ id }) => id);
}

test('pages stand in their order, those of other papers apart', () => {
  const files = [page('b', 1), page('x', 0, 'paper:s1'), page('a', 0)];
  expect(filesOf(files, 'paper:identity').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a page moves one step, and stays where it is at either end', () => {
  const files = [page('a', 0), page('b', 1), page('c', 2)];
  expect(after(files, moved(files, 'c', -1))).toEqual(['a', 'c', 'b']);
  expect(after(files, moved(files, 'a', 1))).toEqual(['b', 'a', 'c']);
  expect(moved(files, 'a', -1)).toEqual([]);
  expect(moved(files, 'c', 1)).toEqual([]);
  expect(moved(files, 'x', 1)).toEqual([]);
});

test('whatever the places were, a step changes the order by one and keeps every page', () => {
  const places = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(places, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (list, which, step) => {
      const files = filesOf(
        list.map((place, index) => page(`f${index}`, place)),
        'paper:identity',
      );
      const from = which % files.length;
      const id = files[from]?.id ?? '';
      const order = after(files, moved(files, id, step));
      const to = Math.min(files.length - 1, Math.max(0, from + step));
      expect(order[to]).toBe(id);
      expect(order.toSorted()).toEqual(files.map((file) => file.id).toSorted());
    }),
  );
});
