import * as z from 'zod/mini';
import { contactKinds, eventKinds } from './deadline-schema.ts';
import { date, id, sentence, sourceKinds, sources } from './schema.ts';

/** Wordings that mean the same; one of them in the letter is enough. Read without case and accents. */
const clue = z.strictObject({
  /** French, as letters write it. */
  any: z.array(sentence).check(z.minLength(1)),
  /** How strongly it speaks for this kind: 1 occurs in many letters, 6 hardly in any other. */
  weight: z.int().check(z.minimum(1), z.maximum(6)),
});

/** Something said about a letter, how binding it is, and where it comes from. */
const saying = z.strictObject({ en: sentence, kind: z.enum(sourceKinds), sources });

/** A kind of letter or e-mail: how to know it, what it says, what to do and by when. */
export const letterSchema = z.strictObject({
  id,
  /** What an office calls such a letter. */
  fr: sentence,
  clues: z.array(clue).check(z.minLength(4)),
  /** Not from an office: a message that wants money or data. It goes before all other kinds. */
  danger: z.optional(z.boolean()),
  en: z.strictObject({ title: sentence, says: sentence }),
  todo: z.array(saying).check(z.minLength(1)),
  /** By when to act; null where such a letter leaves no delay. */
  by: z.nullable(saying),
  /** What can be noted in the dossier; the dates that follow from it are rules of their own. */
  events: z.array(z.enum([...eventKinds, ...contactKinds])),
  sources,
  checkedOn: date,
});
export type LetterKind = z.infer<typeof letterSchema>;
