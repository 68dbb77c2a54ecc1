import * as z from 'zod/mini';
import { type Condition, conditionSchema } from './condition.ts';

/*
 * What a check of a paper tests, as data: what is known of the paper, what the plan asks of it, days.
 * `lib/papers` evaluates it; whatever is not known makes a condition unknown (Kleene logic).
 */

/** Days that can be compared; `sent` is the day on which the paper goes to the office. */
const days = ['issuedOn', 'expiresOn', 'sent', 'arrivedOn', 'startedOn'] as const;
export type PaperDay = (typeof days)[number];

const choices = ['language', 'copy', 'translatedBy', 'stamp', 'issuedIn'] as const;
const yesOrNo = ['parentsNamed', 'inOwnName', 'everyPage', 'signed', 'periodCovered'] as const;

export type PaperCondition =
  | { detail: (typeof choices)[number]; is: string[] }
  | { detail: (typeof yesOrNo)[number]; is: boolean[] }
  | { issuedInGroup: 'eu-eea-swiss' }
  /** The paper comes from the country that the person's answers name. */
  | { issuedAsAnswered: true }
  /** What the plan says of its translation. */
  | { translation: string[] }
  /** What the plan says of its stamp; where that is open, the country that issued it decides. */
  | { legalisation: string[] }
  /** The first day lies before the second, which may be moved first. */
  | {
      day: PaperDay;
      before: PaperDay;
      plus?: { months?: number | undefined; days?: number | undefined } | undefined;
    }
  /** A condition on the person, as everywhere. */
  | { person: Condition }
  | { all: PaperCondition[] }
  | { any: PaperCondition[] }
  | { not: PaperCondition };

const words = z.array(z.string()).check(z.minLength(1));

export const paperConditionSchema: z.ZodMiniType<PaperCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ detail: z.enum(choices), is: words }),
    z.strictObject({ detail: z.enum(yesOrNo), is: z.array(z.boolean()).check(z.minLength(1)) }),
    z.strictObject({ issuedInGroup: z.literal('eu-eea-swiss') }),
    z.strictObject({ issuedAsAnswered: z.literal(true) }),
    z.strictObject({ translation: words }),
    z.strictObject({ legalisation: words }),
    z.strictObject({
      day: z.enum(days),
      before: z.enum(days),
      plus: z.optional(z.strictObject({ months: z.optional(z.int()), days: z.optional(z.int()) })),
    }),
    z.strictObject({ person: conditionSchema }),
    z.strictObject({ all: z.array(paperConditionSchema) }),
    z.strictObject({ any: z.array(paperConditionSchema) }),
    z.strictObject({ not: paperConditionSchema }),
  ]),
);
