import * as z from 'zod/mini';
import { date, id, later, rule, sentence, sources } from './schema.ts';

/* The shapes of what we know of Ameli's pages and of the online services that they link to. */

/** What a page of Ameli is for, whom it concerns, and what to do with it. */
export const pageGuideSchema = z.strictObject({
  id,
  host: z.string(),
  /** Paths without the closing slash; a département's prefix (`/paris`) is ignored. */
  paths: z.array(z.string()),
  /** The guide also speaks for the pages below these paths that have none of their own. */
  under: z.optional(z.array(z.string()).check(z.minLength(1))),
  /**
   * Headings that the page is known to have had; they find it again when its address changes, and tell
   * when the page behind the address has become another one.
   */
  headings: z.array(sentence),
  concerns: z.array(rule({ concerns: z.enum(['yes', 'no', 'maybe']), later })),
  /** Steps of the checklist that the page helps with. */
  serves: z.array(id),
  en: z.strictObject({
    title: sentence,
    about: sentence,
    /** What to take from the page. */
    take: z.array(sentence),
    todo: z.array(sentence),
    /** What people get wrong here. */
    trap: z.optional(sentence),
  }),
  sources,
  checkedOn: date,
});
export type PageGuide = z.infer<typeof pageGuideSchema>;

/** An online service that pages link to: how to know the link, and who uses it. */
export const serviceSchema = z.strictObject({
  id,
  /** Host, or host and path, of the service. */
  addresses: z.array(z.string()),
  /** The `_pageLabel` of its page in the account. */
  pageLabels: z.array(z.string()),
  /** Texts of links that lead to it; matched folded, whole. */
  linkTexts: z.array(sentence),
  language: z.enum(['fr', 'en']),
  fr: sentence,
  en: z.strictObject({ title: sentence, about: sentence, warning: z.optional(sentence) }),
  /** The last rule holds for everybody. */
  uses: z.array(rule({ use: z.enum(['yes', 'no', 'maybe']), later })).check(z.minLength(1)),
  sources,
  checkedOn: date,
});
export type Service = z.infer<typeof serviceSchema>;
