import { bigPages } from './big.ts';
import { lifePages } from './life.ts';
import type { OddPage } from './odd-page.ts';
import { scriptPages } from './scripts.ts';
import { textPages } from './text.ts';

/** Every odd page, by id. */
export const oddPages: ReadonlyMap<string, OddPage> = new Map(
  [...bigPages, ...textPages, ...scriptPages, ...lifePages].map((page) => [page.id, page]),
);

/** The path that odd pages are kept under, on every host of the practice site. */
export const oddPath = '/practice-site/odd/';
