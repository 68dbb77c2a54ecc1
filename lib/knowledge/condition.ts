import * as z from 'zod/mini';

/*
 * Whom a rule concerns, as data: conditions on facts and answers. `lib/plan` evaluates them.
 */

/** A yes-or-no question about a situation; `lib/plan` answers it with true, false or unknown. */
export const facts = [
  'arrived',
  'permit-expired',
  'visa-validated',
  'eu-national',
  'french-national',
  'needs-permit',
  'born-in-france',
  'birth-record-french',
  'birth-record-eu',
  'birth-record-in-french',
  'birth-record-perhaps-in-french',
  'no-employer',
  'employer-in-france',
  'employer-in-eu',
  'employer-in-treaty-country',
  'employer-declared',
  'intern-paid',
  'intern-above-floor',
  'enrolled',
  'has-ehic',
  'has-s1',
  'has-a1',
  'has-protection',
  'sufficient-resources',
  'family-of-insured',
  'insured-in-quebec',
  'had-number',
  'has-nir',
  'has-nia',
  'has-old-temporary-number',
  'has-only-payroll-number',
  'three-months-residence',
  'five-years-residence',
  'lives-overseas',
  'lives-in-mayotte',
  'lives-abroad',
  'sixteen-or-older',
  'adult',
  'has-spouse',
  'has-children',
] as const;

export type Fact = (typeof facts)[number];

/** A test on a situation, as data; unknown answers make it unknown (Kleene logic, see `lib/plan`). */
export type Condition =
  | { always: true }
  | { fact: Fact }
  | { activity: string[] }
  | { permit: string[] }
  | { sector: string[] }
  | { housing: string[] }
  | { nationality: string[] }
  | { birthRecordFrom: string[] }
  | { employerIn: string[] }
  /** Codes of overseas territories that are no départements (`988`). */
  | { territory: string[] }
  | { route: string[] }
  | { waiting: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** An unknown answer counts as no. */
  | { surely: Condition };

const words = z.array(z.string()).check(z.minLength(1));

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({ fact: z.enum(facts) }),
    z.strictObject({ activity: words }),
    z.strictObject({ permit: words }),
    z.strictObject({ sector: words }),
    z.strictObject({ housing: words }),
    z.strictObject({ nationality: words }),
    z.strictObject({ birthRecordFrom: words }),
    z.strictObject({ employerIn: words }),
    z.strictObject({ territory: words }),
    z.strictObject({ route: words }),
    z.strictObject({ waiting: words }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ surely: conditionSchema }),
  ]),
);
