import { forms } from '../knowledge/forms.ts';
import { pageGuides } from '../knowledge/pages.ts';
import { papers } from '../knowledge/papers.ts';
import { terms } from '../knowledge/terms.ts';
import { everyday } from './everyday.ts';
import { createSearch } from './index.ts';

/** The search over all that Quinze knows. Load this file when somebody searches: it carries every term. */
export const search = createSearch({ terms, forms, papers, pages: pageGuides }, everyday);
