import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';
import { date, id, sentence, sources } from './schema.ts';

/*
 * The boxes of a paper form, in order, with what to write into them. Whom an instruction is for is a
 * condition; what the person's own dossier knows for it is named by `values`.
 */

/**
 * How surely a box is known. `read`: its French words were read. `english`: the official English version
 * was read, the French words are ours. `label`: no copy was read, only what official pages say of it.
 */
export const certainties = ['read', 'english', 'label'] as const;

/** How the answer is written. */
export const boxFormats = [
  'as-on-record',
  'capitals',
  'date',
  'number',
  'words',
  'tick',
  'hand',
] as const;

/** Answers of the dossier that may stand in a box. */
export const valueIds = [
  'name',
  'birth-date',
  'birth-country',
  'nationality',
  'postcode',
  'town',
  'number',
  'today',
] as const;
export type ValueId = (typeof valueIds)[number];

/** What the reader does with a box; of a list the first whose `when` holds. */
const boxRule = z.strictObject({
  when: conditionSchema,
  do: z.enum(['write', 'tick', 'leave-empty', 'sign', 'read']),
  /** What to tick, in French as far as it is known. */
  tick: z.optional(sentence),
  values: z.optional(z.array(z.enum(valueIds))),
  en: sentence,
  sources,
});
export type BoxRule = z.infer<typeof boxRule>;

const box = z.strictObject({
  id,
  /** The label in French. */
  fr: sentence,
  certainty: z.enum(certainties),
  format: z.enum(boxFormats),
  en: z.strictObject({ title: sentence, mistakes: z.optional(z.array(sentence)) }),
  /** The paper to copy it from. */
  paper: z.optional(id),
  rules: z.array(boxRule).check(z.minLength(1)),
});
export type Box = z.infer<typeof box>;

/** A form, box by box. The id is the form's. */
export const boxGuideSchema = z.strictObject({
  id,
  en: z.strictObject({
    about: sentence,
    /** What could not be read of the form itself. */
    unread: sentence,
    before: z.array(sentence),
    after: z.array(sentence),
  }),
  parts: z.array(
    z.strictObject({
      id,
      fr: sentence,
      en: sentence,
      certainty: z.enum(certainties),
      boxes: z.array(box).check(z.minLength(1)),
    }),
  ),
  sources,
  checkedOn: date,
});
export type BoxGuide = z.infer<typeof boxGuideSchema>;
