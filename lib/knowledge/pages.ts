import type { PageGuide } from './page-schema.ts';

type Concerns = PageGuide['concerns'];

/** Pages that concern the same readers for the same reasons name one list of `concerns/`. */
type PageFile = Omit<PageGuide, 'concerns'> & { concerns: Concerns | string };

const files = import.meta.glob<PageFile>('./pages/*.json', { eager: true, import: 'default' });
const shared = import.meta.glob<Concerns>('./concerns/*.json', { eager: true, import: 'default' });

function concernsOf({ concerns }: PageFile): Concerns {
  return typeof concerns === 'string' ? (shared[`./concerns/${concerns}.json`] ?? []) : concerns;
}

/** What the pages of Ameli are for, by id. Tests check the files. */
export const pageGuides: readonly PageGuide[] = Object.values(files).map((file) => ({
  ...file,
  concerns: concernsOf(file),
}));
