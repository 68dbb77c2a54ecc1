import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';
import { date, id, sentence, sourceKinds, sources } from './schema.ts';

/**
 * What can happen to a dossier, with its date. Stored dossiers hold these words: kinds are added at
 * the end, never renamed. Some lie ahead and are counted back from, such as the end of a permit.
 */
export const eventKinds = [
  'arrived',
  'started-work',
  'file-posted',
  'letter-asking-paper',
  'nia-received',
  'nir-received',
  'permit-expires',
  'refusal-received',
  'care-paid',
  'sick-leave-started',
  'carte-vitale-received',
  /** Never noted: it follows from the answers. */
  'born',
  'papers-sent',
  'formal-notice',
  'payments-suspended',
  'claim-sent',
  'claim-paper-lost',
  'work-accident',
  'pregnancy-began',
  'pregnancy-found',
  'moved',
  'family-changed',
  'child-arrived',
  'travel-planned',
  'scheme-change-asked',
  'c2s-applied',
  'c2s-ends',
  'ame-ends',
  'ehic-ends',
  'carte-vitale-updated',
  'money-asked-back',
] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * What belongs to the story of a dossier and starts or ends no date. Stored like the others: added at
 * the end, never renamed.
 */
export const contactKinds = [
  'file-received',
  'carte-vitale-ordered',
  'letter-received',
  'called',
  'visited',
  'wrote',
  'noted',
] as const;
export type ContactKind = (typeof contactKinds)[number];
export type StoryKind = EventKind | ContactKind;

/** A date that follows from an event. */
export const deadlineSchema = z.strictObject({
  id,
  kind: z.enum(sourceKinds),
  countsFrom: z.enum(eventKinds),
  /** Added to the event's date, in this order: years, months, weeks, days; negative counts back. */
  offset: z.strictObject({
    years: z.optional(z.int()),
    months: z.optional(z.int()),
    weeks: z.optional(z.int()),
    days: z.optional(z.int()),
    /** Counts from the first day of the quarter after the event (CSS L160-11). */
    fromNextQuarter: z.optional(z.boolean()),
    /** Runs to the last day of the month it falls in (CSS R111-4). */
    endOfMonth: z.optional(z.boolean()),
  }),
  /** Days before the date from which it counts as "soon". */
  soonDays: z.int(),
  /** It may concern others only, and says so ("if your visa says …"): nobody is late for it. */
  perhaps: z.optional(z.boolean()),
  /** Any of these events, on or after the one it counts from, settles it. */
  settledBy: z.array(z.enum(eventKinds)),
  /** Of no use once the day of the event is over (a journey). */
  endsWithEvent: z.optional(z.boolean()),
  /** Listed only where it surely holds. */
  when: z.optional(conditionSchema),
  /** Left out where it surely holds; an open answer leaves the date in. */
  unless: z.optional(conditionSchema),
  en: z.strictObject({ title: sentence, why: sentence }),
  sources,
  checkedOn: date,
});
export type DeadlineRule = z.infer<typeof deadlineSchema>;
