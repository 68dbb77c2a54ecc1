import type { StoredFile } from '../../lib/dossier/types.ts';

/** The files that show one thing (`paper:…`, `event:…`), in the order of their pages. */
export function filesOf(files: readonly StoredFile[], shown: string): StoredFile[] {
  return files
    .filter(({ about }) => about === shown)
    .toSorted(
      (a, b) => a.place - b.place || a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id),
    );
}

/**
 * The files that change when one moves a step up (-1) or down (1): each page gets its number as place.
 * Empty where it cannot move.
 */
export function moved(files: readonly StoredFile[], id: string, step: -1 | 1): StoredFile[] {
  const from = files.findIndex((file) => file.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= files.length) return [];
  const order = files.toSpliced(from, 1).toSpliced(to, 0, ...files.slice(from, from + 1));
  return order
    .map((file, place) => ({ ...file, place }))
    .filter((file) => files.find(({ id: same }) => same === file.id)?.place !== file.place);
}
