import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';
import { id, sentence } from './schema.ts';

/** A question of the welcome page. It fills one field of the situation. */
export const questionSchema = z.strictObject({
  id,
  /** Order among the questions that matter. */
  order: z.int(),
  /** Path into the situation (`employer.declared`). */
  field: z.string(),
  /** Asked only where it holds: what matters later can wait. */
  when: z.optional(conditionSchema),
  /** Makes a paper or a date more exact, but decides no way: asked once the plan has been seen. */
  later: z.optional(z.boolean()),
  input: z.enum(['choice', 'commune', 'country', 'date', 'postcode', 'yes-no']),
  /** For `choice`: the values, in the order shown. */
  options: z.optional(
    z.array(z.strictObject({ value: z.string(), en: sentence, hint: z.optional(sentence) })),
  ),
  en: z.strictObject({ ask: sentence, hint: z.optional(sentence) }),
});
export type Question = z.infer<typeof questionSchema>;
