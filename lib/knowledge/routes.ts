import type { Route } from './schema.ts';

const files = import.meta.glob<Route>('./routes/*.json', { eager: true, import: 'default' });

/** Every way to the number, the lowest priority first. Tests check the files. */
export const routes: readonly Route[] = Object.values(files).toSorted(
  (one, other) => one.priority - other.priority,
);
