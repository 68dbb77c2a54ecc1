import * as z from 'zod/mini';

/** ISO 3166-1 alpha-2, upper case. */
const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'a country is two capital letters, like IN'));

/** A `PlainDate` as text: `2026-09-15`. Rejects 30 February. */
const plainDate = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD, like 2026-09-15'),
    z.refine(isRealDate, 'this day does not exist'),
  );

function isRealDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

export const activities = [
  'employee',
  'posted',
  'apprentice',
  'intern',
  'student',
  'self-employed',
  'artist-author',
  'researcher',
  'language-assistant',
  'au-pair',
  'household-employee',
  'seasonal',
  'working-holiday',
  'cross-border',
  'family',
  'jobseeker',
  'none',
  'retired',
  'asylum-seeker',
  'refugee',
  'temporary-protection',
  'undocumented',
  'civil-servant',
] as const;

export const permits = [
  'none-needed',
  'vls-ts',
  'talent',
  'student',
  'salaried',
  'visitor',
  'working-holiday',
  'private-family',
  'long-stay-residence',
  'certificate-algerian',
  'short-stay-visa',
  'asylum-application',
  'temporary-authorisation',
  'none',
  'other',
] as const;

export const sectors = ['general', 'agricultural', 'special-scheme'] as const;
export const housings = [
  'tenant',
  'owner',
  'hosted',
  'hotel',
  'employer-housing',
  'no-fixed-address',
] as const;
export const numberKinds = [
  'none',
  'nia',
  'nir',
  'old-temporary',
  'payroll-ntt',
  'unknown',
] as const;

const known = <T extends z.core.$ZodType>(type: T) => z.optional(z.nullable(type));

/**
 * What a person told us. Every field may be missing or null: "I don't know". The shape is a
 * contract with scripts outside the project: fields are added, never renamed.
 */
export const situationSchema = z.strictObject({
  nationality: known(country),
  bornIn: known(country),
  birthRecordFrom: known(country),
  /** Also true of an extract in several languages, French among them. */
  birthRecordInFrench: known(z.boolean()),
  bornOn: known(plainDate),
  activity: known(z.enum(activities)),
  sector: known(z.enum(sectors)),
  permit: known(z.enum(permits)),
  permitExpiresOn: known(plainDate),
  /** A long-stay visa that counts as a permit (VLS-TS) was validated online. */
  visaValidated: known(z.boolean()),
  arrivedOn: known(plainDate),
  startedOn: known(plainDate),
  employer: known(
    z.strictObject({
      in: known(country),
      declared: known(z.enum(['yes', 'no', 'unknown'])),
      /** True for people without an employer anywhere: a scholarship, a working holiday without a job. */
      none: known(z.boolean()),
    }),
  ),
  internship: known(z.strictObject({ paid: known(z.boolean()), aboveFloor: known(z.boolean()) })),
  enrolled: known(z.boolean()),
  hasEhic: known(z.boolean()),
  hasS1: known(z.boolean()),
  hasA1: known(z.boolean()),
  /** Refugee status or subsidiary protection, whatever the person does. */
  hasProtection: known(z.boolean()),
  sufficientResources: known(z.boolean()),
  coveredFamilyMember: known(z.boolean()),
  /** Insured by the RAMQ; an agreement keeps students and interns in it. */
  insuredInQuebec: known(z.boolean()),
  hadNumber: known(z.boolean()),
  number: known(z.strictObject({ kind: known(z.enum(numberKinds)) })),
  livesIn: known(z.strictObject({ postcode: known(z.string()), commune: known(z.string()) })),
  housing: known(z.enum(housings)),
  family: known(
    z.strictObject({
      /** null: unknown or none; the contract's example uses null for "no spouse". */
      spouse: known(z.union([z.boolean(), z.string()])),
      children: known(z.int().check(z.minimum(0))),
    }),
  ),
});
export type Situation = z.infer<typeof situationSchema>;
