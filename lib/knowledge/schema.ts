import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';

/*
 * The shapes of everything Quinze knows. Entries are data: one entry, one file, its name is its id.
 * Tests and the background check them; content scripts import the types only (`import type`).
 */

export const id = z.string().check(z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/));
export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const sources = z.array(id).check(z.minLength(1));
export const sentence = z.string().check(z.minLength(2));

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
  /** Spellings that are everyday words too (`fr` may be one): marked only among other terms. */
  common: z.optional(z.array(z.string()).check(z.minLength(1))),
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
export function rule<Shape extends z.core.$ZodLooseShape>(answer: Shape) {
  return z.strictObject({ when: conditionSchema, ...answer, en: sentence, sources });
}

/** Not now, but later: said in the place of a plain no. */
export const later = z.optional(z.literal(true));

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
  /** The form of which this is a translation: whom that one is not for, this one is not for either. */
  translationOf: z.optional(id),
  fr: sentence,
  en: z.strictObject({ title: sentence, about: sentence, warning: z.optional(sentence) }),
  uses: z.array(rule({ use: z.enum(['yes', 'no', 'maybe']), later })),
  sources,
  checkedOn: date,
});
export type Form = z.infer<typeof formSchema>;

/** What makes a foreign record good for use in France. */
export const stamps = ['apostille', 'legalisation', 'none', 'check'] as const;

/** Countries whose civil records France treats alike, and why. */
export const stampGroupSchema = z.strictObject({
  id,
  legalisation: z.enum(stamps),
  /** ISO 3166-1 alpha-2, each with the sources that speak of it alone. */
  countries: z.record(z.string().check(z.regex(/^[A-Z]{2}$/)), z.array(id)),
  en: sentence,
  sources,
  /** The date of the newest list that was read. */
  asOf: z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)),
  checkedOn: date,
});
export type StampGroup = z.infer<typeof stampGroupSchema>;

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

const statement = z.strictObject({ en: sentence, sources });
export type Statement = z.infer<typeof statement>;

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
  /** What to look at once more, where it holds, before the step is done. */
  checks: z.optional(z.array(z.strictObject({ when: conditionSchema, en: sentence, sources }))),
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
  /** Another office where it holds; the first that does wins. */
  otherOffices: z.optional(
    z.array(z.strictObject({ when: conditionSchema, office: z.enum(officeKinds) })),
  ),
  /** The last rule is always true. */
  cover: z.array(
    rule({
      from: z.enum([
        'startedOn',
        'arrivedOn',
        'arrivedOn+3months',
        'permitExpiresOn+3months',
        'home-cover',
        'unknown',
      ]),
      waiting: z.enum(['none', 'three-months', 'unknown']),
    }),
  ),
  steps: z.array(id).check(z.minLength(1)),
  /** What else to know on this route, where it holds. */
  notes: z.array(z.strictObject({ when: conditionSchema, en: sentence, sources })),
  /** Ids of notes that several routes share. */
  sharedNotes: z.array(id),
  /**
   * Ameli does not insure people on this way: why its pages, services and forms are not for them.
   * A rule that says no in words of its own stands, and so does one that names the route alone.
   */
  elsewhere: z.optional(statement),
  en: z.strictObject({ title: sentence, about: sentence }),
  sources,
  checkedOn: date,
});
export type Route = z.infer<typeof routeSchema>;

/** What a number of one kind is worth: what can be done with it now, and what must wait. */
export const numberKindSchema = z.strictObject({
  /** The values that the situation knows. */
  id: z.enum(['none', 'nia', 'nir', 'old-temporary', 'payroll-ntt', 'unknown']),
  /** What a letter calls it; null where there is none. */
  fr: z.nullable(sentence),
  en: z.strictObject({ title: sentence, about: sentence }),
  now: z.array(statement).check(z.minLength(1)),
  later: z.array(statement).check(z.minLength(1)),
  sources,
  checkedOn: date,
});
export type NumberKindEntry = z.infer<typeof numberKindSchema>;

/** What a number tells about a person, who may have it and who need not. */
export const numberPrivacySchema = z.strictObject({
  reveals: statement,
  give: z.array(statement).check(z.minLength(1)),
  keep: z.array(statement).check(z.minLength(1)),
  checkedOn: date,
});
export type NumberPrivacy = z.infer<typeof numberPrivacySchema>;
