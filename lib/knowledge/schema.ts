import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';

/*
 * The shapes of everything Quinze knows. Entries are data: one entry, one file, its name is its id.
 * Tests and the background check them; content scripts import the types only (`import type`).
 */

const id = z.string().check(z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const sources = z.array(id).check(z.minLength(1));
const sentence = z.string().check(z.minLength(2));

/** How binding a statement is: the text of a law, an official page, common practice, or our advice. */
export const sourceKinds = ['law', 'official', 'usual', 'advice'] as const;

/** Where a statement comes from. `copyDate` is the date of the text we read, as far as it is known. */
export const sourceSchema = z.strictObject({
  id,
  title: sentence,
  publisher: sentence,
  url: z.nullable(z.url()),
  copyDate: z.nullable(z.string()),
  kind: z.enum(sourceKinds),
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

/** A French term of the field, its spellings, and what it means in English. */
export const termSchema = z.strictObject({
  id,
  fr: sentence,
  variants: z.array(z.string()),
  en: z.strictObject({
    gloss: sentence,
    explain: sentence,
    falseFriend: z.optional(sentence),
    /** What it means for people on a route; keys are route ids. */
    forYou: z.optional(z.record(z.string(), sentence)),
  }),
  seeAlso: z.optional(z.array(id)),
  sources,
  checkedOn: date,
});
export type Term = z.infer<typeof termSchema>;

/** One rule of a list that is read from the top: the first whose `when` holds gives the answer. */
function rule<Shape extends z.core.$ZodLooseShape>(answer: Shape) {
  return z.strictObject({ when: conditionSchema, ...answer, en: sentence, sources });
}

/** A form (formulaire): how to know it on a page, and who uses it. */
export const formSchema = z.strictObject({
  id,
  /** The form's number as printed on it (`S1106`); spacing and case are the matcher's business. */
  numbers: z.array(z.string()),
  /** Cerfa numbers without version, old ones included (`15763`). */
  cerfa: z.array(z.string().check(z.regex(/^\d{5}$|^\d{2}-\d{4}$/))),
  /** Titles in French as they stand on pages and links; matched folded, whole. */
  titles: z.array(sentence),
  /** Parts of a file name in a link's address (`s1106`, `cerfa_15763`). */
  fileNames: z.array(z.string()),
  language: z.enum(['fr', 'en']),
  fr: sentence,
  en: z.strictObject({ title: sentence, about: sentence, warning: z.optional(sentence) }),
  uses: z.array(rule({ use: z.enum(['yes', 'no', 'maybe']) })),
  sources,
  checkedOn: date,
});
export type Form = z.infer<typeof formSchema>;

/** A supporting paper (pièce justificative) and its rules. */
export const paperSchema = z.strictObject({
  id,
  fr: sentence,
  en: z.strictObject({
    title: sentence,
    about: sentence,
    /** What makes an office send it back. */
    bounces: z.optional(z.array(sentence)),
    /** What to do when the paper is missing, as a next step ("Ask the town hall for …"). */
    get: z.optional(sentence),
  }),
  need: z.array(rule({ need: z.enum(['required', 'recommended', 'if-asked', 'not-needed']) })),
  translation: z.optional(
    z.array(rule({ translation: z.enum(['needed', 'not-needed', 'check']) })),
  ),
  legalisation: z.optional(
    z.array(rule({ legalisation: z.enum(['apostille', 'legalisation', 'none', 'check']) })),
  ),
  sources,
  checkedOn: date,
});
export type Paper = z.infer<typeof paperSchema>;

export const officeKinds = [
  'cpam',
  'cpam-paris-talent',
  'cpam-paris-language-assistants',
  'cgss',
  'cssm',
  'local-fund',
  'msa',
  'student-portal',
  'urssaf',
  'special-scheme',
  'home-country',
  'none',
] as const;

/** An office as a kind; the caisse of a postcode is found by `lib/plan/office.ts`. */
export const officeSchema = z.strictObject({
  id: z.enum(officeKinds),
  name: sentence,
  address: z.nullable(sentence),
  addressAsOf: z.nullable(z.string()),
  finder: z.nullable(z.url()),
  en: z.strictObject({ why: sentence }),
  sources,
  checkedOn: date,
});
export type OfficeEntry = z.infer<typeof officeSchema>;

/** An overseas territory that is no département, and the fund that a source names for it. */
export const territorySchema = z.strictObject({
  /** The first three digits of its postcodes. */
  code: z.string().check(z.regex(/^9[78]\d$/)),
  kind: z.enum(['cgss', 'local-fund']),
  name: sentence,
  en: sentence,
  sources,
  checkedOn: date,
});
export type Territory = z.infer<typeof territorySchema>;

export const channels = [
  'post',
  'online',
  'employer',
  'urssaf',
  'msa',
  'agreement',
  'none',
] as const;
export const actors = ['you', 'employer', 'school', 'cpam', 'office', 'host', 'family'] as const;

const link = z.strictObject({ en: sentence, url: z.url() });

/** One thing to do, and who does it. */
export const stepSchema = z.strictObject({
  id,
  who: z.enum(actors),
  /** Steps that must come first, where both are in the plan. */
  after: z.array(id),
  /** Left out of the plan where it does not hold. */
  when: z.optional(conditionSchema),
  /** Already done where it holds. */
  doneWhen: z.optional(conditionSchema),
  /** Nothing to do but let time pass. */
  waits: z.optional(z.boolean()),
  links: z.array(link),
  en: z.strictObject({ title: sentence, about: sentence }),
  sources,
  checkedOn: date,
});
export type Step = z.infer<typeof stepSchema>;

/** Something to know that stands on several routes. */
export const noteSchema = z.strictObject({
  id,
  when: conditionSchema,
  en: sentence,
  sources,
  checkedOn: date,
});
export type Note = z.infer<typeof noteSchema>;

/** A way to the number. Of the routes whose `when` holds, the lowest `priority` wins. */
export const routeSchema = z.strictObject({
  id,
  priority: z.int(),
  when: conditionSchema,
  channel: z.enum(channels),
  url: z.nullable(z.url()),
  office: z.enum(officeKinds),
  cover: z.strictObject({
    from: z.enum(['startedOn', 'arrivedOn', 'arrivedOn+3months', 'home-cover', 'unknown']),
    waiting: z.enum(['none', 'three-months', 'unknown']),
    en: sentence,
    sources,
  }),
  steps: z.array(id).check(z.minLength(1)),
  /** What else to know on this route, where it holds. */
  notes: z.array(z.strictObject({ when: conditionSchema, en: sentence, sources })),
  /** Ids of notes that several routes share. */
  sharedNotes: z.array(id),
  en: z.strictObject({ title: sentence, about: sentence }),
  sources,
  checkedOn: date,
});
export type Route = z.infer<typeof routeSchema>;

/** What a page of Ameli is for, and whom it concerns. */
export const pageGuideSchema = z.strictObject({
  id,
  host: z.string(),
  /** Paths without the closing slash; a département's prefix (`/paris`) is ignored. */
  paths: z.array(z.string()),
  /** A heading of the page, folded; finds the page again when its address changes. */
  headings: z.array(sentence),
  concerns: z.array(rule({ concerns: z.enum(['yes', 'no', 'maybe']) })),
  en: z.strictObject({ title: sentence, about: sentence, todo: z.array(sentence) }),
  sources,
  checkedOn: date,
});
export type PageGuide = z.infer<typeof pageGuideSchema>;

/** What can happen to a dossier, with its date. */
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
] as const;
export type EventKind = (typeof eventKinds)[number];

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
  }),
  /** Days before the date from which it counts as "soon". */
  soonDays: z.int(),
  /** Any of these events, on or after the one it counts from, settles it. */
  settledBy: z.array(z.enum(eventKinds)),
  when: z.optional(conditionSchema),
  en: z.strictObject({ title: sentence, why: sentence }),
  sources,
  checkedOn: date,
});
export type DeadlineRule = z.infer<typeof deadlineSchema>;

/** A question of the welcome page. It fills one field of the situation. */
export const questionSchema = z.strictObject({
  id,
  /** Order among the questions that matter. */
  order: z.int(),
  /** Path into the situation (`employer.declared`). */
  field: z.string(),
  /** Asked only where it holds: what matters later can wait. */
  when: z.optional(conditionSchema),
  input: z.enum(['choice', 'commune', 'country', 'date', 'postcode', 'yes-no']),
  /** For `choice`: the values, in the order shown. */
  options: z.optional(
    z.array(z.strictObject({ value: z.string(), en: sentence, hint: z.optional(sentence) })),
  ),
  en: z.strictObject({ ask: sentence, hint: z.optional(sentence) }),
});
export type Question = z.infer<typeof questionSchema>;
