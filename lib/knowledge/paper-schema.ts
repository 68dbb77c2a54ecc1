import * as z from 'zod/mini';
import { paperConditionSchema } from './paper-condition.ts';
import { date, id, rule, sentence, sources, stamps } from './schema.ts';

/** What can be known of a paper. Dossiers store these words: they are added to, never renamed. */
export const detailNames = [
  'issuedOn',
  'expiresOn',
  'issuedIn',
  'language',
  'copy',
  'parentsNamed',
  'translatedBy',
  'stamp',
  'inOwnName',
  'everyPage',
  'signed',
  'periodCovered',
] as const;
export type DetailName = (typeof detailNames)[number];

/** What a check says of a paper, the gravest first. None is certain: offices decide. */
export const checkKinds = [
  'likely-refused',
  'expires-too-soon',
  'look-again',
  'may-be-asked-again',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Something to know of a paper before it is sent, with the question in words. */
const detailSchema = z.strictObject({
  detail: z.enum(detailNames),
  /** Asked only where this surely holds. */
  when: z.optional(paperConditionSchema),
  en: z.strictObject({ ask: sentence, hint: z.optional(sentence) }),
});
export type PaperDetail = z.infer<typeof detailSchema>;

const check = {
  id,
  when: paperConditionSchema,
  verdict: z.enum(checkKinds),
  en: z.strictObject({
    /** Goes on after "Likely refused:", so it starts with a small letter and has no full stop. */
    short: sentence,
    why: sentence,
    /** What to do about it. */
    mend: sentence,
  }),
  sources,
};

/** A reason why an office may not take a paper. */
const checkSchema = z.strictObject(check);
export type PaperCheck = z.infer<typeof checkSchema>;

/** The same where several papers share it. */
export const sharedCheckSchema = z.strictObject({ ...check, checkedOn: date });
export type SharedCheck = z.infer<typeof sharedCheckSchema>;

/** A supporting paper (pièce justificative) and its rules. */
export const paperSchema = z.strictObject({
  id,
  fr: sentence,
  en: z.strictObject({
    title: sentence,
    about: sentence,
    /** Its name inside a sentence ("Get a copy of your …"), where the title does not fit there. */
    short: z.optional(sentence),
    /** What makes an office send it back. */
    bounces: z.optional(z.array(sentence)),
    /** What to do when the paper is missing, as a next step ("Ask the town hall for …"). */
    get: z.optional(sentence),
  }),
  /** It takes weeks to get, so it comes first on the list. */
  slow: z.optional(z.boolean()),
  /** It shows who somebody is: whoever holds a copy could misuse it. */
  provesIdentity: z.optional(z.boolean()),
  need: z.array(rule({ need: z.enum(['required', 'recommended', 'if-asked', 'not-needed']) })),
  /** Which copy to send, said after the need; nothing where no rule holds. */
  how: z.optional(z.array(rule({}))),
  translation: z.optional(
    z.array(rule({ translation: z.enum(['needed', 'not-needed', 'check']) })),
  ),
  legalisation: z.optional(z.array(rule({ legalisation: z.enum(stamps) }))),
  /** The answer that names the issuing country; where only the last rule on stamps holds, the table of that country speaks. */
  issuedBy: z.optional(z.enum(['birthRecordFrom'])),
  /** What matters about it, in the order asked. */
  details: z.array(detailSchema).check(z.minLength(1)),
  /** What may go wrong with this paper alone. */
  checks: z.optional(z.array(checkSchema)),
  /** Ids of checks that several papers share. */
  sharedChecks: z.array(id),
  sources,
  checkedOn: date,
});
export type Paper = z.infer<typeof paperSchema>;
