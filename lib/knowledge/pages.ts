import type { PageGuide } from './page-schema.ts';

const files = import.meta.glob<PageGuide>('./pages/*.json', { eager: true, import: 'default' });

/** What the pages of Ameli are for, by id. Tests check the files. */
export const pageGuides: readonly PageGuide[] = Object.values(files);
