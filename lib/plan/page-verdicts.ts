import { pageGuides } from '../knowledge/pages.ts';
import { contextOf } from './body.ts';
import { firstThatHolds } from './condition.ts';
import type { Situation } from './situation.ts';
import { words } from './words.ts';

/** Whether a page of Ameli concerns the reader, and why, in a sentence. */
export interface PageVerdict {
  concerns: 'yes' | 'no' | 'maybe';
  why: string;
}

/** Verdicts by the ids of the page guides. */
export function pageVerdicts(
  situation: Situation,
  today: Temporal.PlainDate,
): Record<string, PageVerdict> {
  const { context } = contextOf(situation, today);
  return Object.fromEntries(
    pageGuides.map(({ id, concerns }) => {
      const rule = firstThatHolds(concerns, context);
      const open: PageVerdict = { concerns: 'maybe', why: words.en.formOpen };
      return [id, rule ? { concerns: rule.concerns, why: rule.en } : open];
    }),
  );
}
