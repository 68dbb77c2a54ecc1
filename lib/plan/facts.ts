import type { Fact } from '../knowledge/condition.ts';
import { inGroup } from '../knowledge/country-groups.ts';
import type { activities, Situation } from './situation.ts';
import { negated, type Tri } from './tri.ts';

export type Facts = Readonly<Record<Fact, Tri>>;

type Activity = (typeof activities)[number];

/** People who do these are taken for 16 or older, the general age for working in France. */
const grownUp: ReadonlySet<Activity> = new Set([
  'employee',
  'posted',
  'apprentice',
  'intern',
  'seasonal',
  'self-employed',
  'artist-author',
  'researcher',
  'language-assistant',
  'au-pair',
  'household-employee',
  'working-holiday',
  'cross-border',
  'civil-servant',
  'jobseeker',
  'retired',
]);

/**
 * Every fact about a situation (see `inferred`) on a day: true, false, or null where the answers do
 * not say. "EU" means EU, EEA and Switzerland; the United Kingdom is outside.
 */
export function factsOf(situation: Situation, today: Temporal.PlainDate): Facts {
  return {
    ...origin(situation),
    ...stay(situation, today),
    ...work(situation),
    ...cover(situation),
    ...number(situation),
    ...home(situation),
    ...people(situation, today),
  };
}

function needsPermit(situation: Situation): Tri {
  if (situation.permit === 'none-needed') return false;
  return negated(isEuropean(situation));
}

/** What people answer who hold no permit, or one that we cannot name. */
const noNamedPermit: ReadonlySet<string> = new Set(['none-needed', 'none', 'other']);

/** France gives its permits to people from outside the EU, the EEA and Switzerland. */
function isEuropean({ nationality, permit }: Situation): Tri {
  if (nationality) return inGroup('eu-eea-swiss', nationality);
  return permit && !noNamedPermit.has(permit) ? false : null;
}

function isFrench(situation: Situation): Tri {
  return (
    ifKnown(situation.nationality, (country) => country === 'FR') ??
    (isEuropean(situation) === false ? false : null)
  );
}

function origin(situation: Situation) {
  const { bornIn, birthRecordFrom } = situation;
  const french = ifKnown(birthRecordFrom, (country) => inGroup('france', country));
  return {
    'eu-national': isEuropean(situation),
    'french-national': isFrench(situation),
    'needs-permit': needsPermit(situation),
    'born-in-france': ifKnown(bornIn, (country) => inGroup('french-births', country)),
    'birth-record-french': french,
    'birth-record-eu': ifKnown(
      birthRecordFrom,
      (country) => inGroup('eu-eea-swiss', country) || inGroup('france', country),
    ),
    'birth-record-in-french': french || (situation.birthRecordInFrench ?? null),
    'birth-record-perhaps-in-french': ifKnown(birthRecordFrom, (country) =>
      inGroup('french-records', country),
    ),
  };
}

function stay(situation: Situation, today: Temporal.PlainDate) {
  const { arrivedOn, permitExpiresOn } = situation;
  const needsNone = needsPermit(situation) === false;
  return {
    arrived: ifKnown(arrivedOn, (day) => !isAfter(day, today)),
    'visa-validated': situation.visaValidated ?? null,
    'permit-expired': needsNone ? false : ifKnown(permitExpiresOn, (day) => isAfter(today, day)),
    // "More than three months" (CSS D160-2): the day after the three months.
    'three-months-residence': ifKnown(arrivedOn, (day) =>
      isAfter(today, Temporal.PlainDate.from(day).add({ months: 3 })),
    ),
    // Nationals of the EU may stay for good after five years (directive 2004/38, article 16).
    'five-years-residence': ifKnown(
      arrivedOn,
      (day) => !isAfter(Temporal.PlainDate.from(day).add({ years: 5 }), today),
    ),
  };
}

/** Only these are asked whether they have an employer at all. */
const mayHaveNone: ReadonlySet<Activity> = new Set(['researcher', 'working-holiday']);

function noEmployer({ activity, employer }: Situation): Tri {
  if (typeof employer?.none === 'boolean') return employer.none;
  if (employer?.in) return false;
  return ifKnown(activity, (one) => (mayHaveNone.has(one) ? null : false));
}

function work(situation: Situation) {
  const { employer, internship } = situation;
  const { aboveFloor, paid } = internship ?? {};
  const none = noEmployer(situation);
  return {
    'no-employer': none,
    'employer-in-france':
      none === true ? false : ifKnown(employer?.in, (country) => country === 'FR'),
    'employer-in-eu': ifKnown(
      employer?.in,
      (country) => country !== 'FR' && inGroup('eu-eea-swiss', country),
    ),
    'employer-in-treaty-country': ifKnown(employer?.in, (country) => inGroup('treaty', country)),
    'employer-declared': ifKnown(employer?.declared, (declared) =>
      declared === 'unknown' ? null : declared === 'yes',
    ),
    'intern-paid': paid ?? null,
    'intern-above-floor': paid === false ? false : (aboveFloor ?? null),
  };
}

function cover(situation: Situation) {
  return {
    enrolled: situation.enrolled ?? null,
    'has-ehic': situation.hasEhic ?? null,
    'has-s1': situation.hasS1 ?? null,
    'has-a1': situation.hasA1 ?? null,
    'has-protection': protection(situation),
    'sufficient-resources': situation.sufficientResources ?? null,
    'family-of-insured': situation.coveredFamilyMember ?? null,
    'insured-in-quebec': quebec(situation),
  };
}

/** What people with refugee status or subsidiary protection hold: a resident card, another card, a receipt. */
const protectedPermits: ReadonlySet<string> = new Set([
  'long-stay-residence',
  'temporary-authorisation',
  'other',
]);
/** They answer that they are something else. */
const otherwiseHere: ReadonlySet<Activity> = new Set([
  'asylum-seeker',
  'temporary-protection',
  'undocumented',
  'posted',
  'cross-border',
]);

function protection(situation: Situation): Tri {
  const { activity, hasProtection, nationality, permit } = situation;
  if (activity === 'refugee') return true;
  if (typeof hasProtection === 'boolean') return hasProtection;
  if (needsPermit(situation) === false || (activity && otherwiseHere.has(activity))) return false;
  if (nationality && inGroup('seldom-protected', nationality)) return false;
  return permit && !protectedPermits.has(permit) ? false : null;
}

/** Only Canada has a Québec: nationals of other countries are not asked. */
function quebec({ nationality, insuredInQuebec }: Situation): Tri {
  return insuredInQuebec ?? ifKnown(nationality, (country) => (country === 'CA' ? null : false));
}

/**
 * A payroll number (NTT) alone is no number; neither is a waiting number (NIA) a final one. Who has a
 * final number may have it from an earlier stay, or may just have got it: `had-number` tells them apart.
 */
function number({ hadNumber, number: held }: Situation) {
  const kind = held?.kind === 'unknown' ? null : (held?.kind ?? null);
  const is = (wanted: string) => ifKnown(kind, (one) => one === wanted);
  const temporary = kind === 'nia' || kind === 'old-temporary' || kind === 'payroll-ntt';
  return {
    'had-number': temporary ? false : (hadNumber ?? null),
    'has-nir': is('nir'),
    'has-nia': is('nia'),
    'has-old-temporary-number': is('old-temporary'),
    'has-only-payroll-number': is('payroll-ntt'),
  };
}

function home({ livesIn, activity, employer }: Situation) {
  const postcode = livesIn?.postcode;
  const worksHereOnly = activity === 'cross-border' && employer?.in === 'FR';
  return {
    'lives-overseas': ifKnown(postcode, (code) => /^97[1-46]/.test(code)),
    'lives-in-mayotte': ifKnown(postcode, (code) => code.startsWith('976')),
    'lives-abroad': worksHereOnly || ifKnown(postcode, (code) => isForeign(code, activity)),
  };
}

/** A French postcode has five digits. Fewer are one that was not finished, but across a border. */
function isForeign(postcode: string, activity: Situation['activity']): Tri {
  if (/^\d{5}$/.test(postcode)) return false;
  return /^\d{0,4}$/.test(postcode) && activity !== 'cross-border' ? null : true;
}

function people({ bornOn, activity, family }: Situation, today: Temporal.PlainDate) {
  const assumed = activity && grownUp.has(activity) ? true : null;
  const isAged = (years: number) =>
    ifKnown(
      bornOn,
      (day) => !isAfter(Temporal.PlainDate.from(day).add({ years }).toString(), today),
    );
  return {
    'sixteen-or-older': assumed ?? isAged(16),
    adult: isAged(18) ?? assumed,
    'has-spouse': ifKnown(family?.spouse, (spouse) => spouse !== false),
    'has-children': ifKnown(family?.children, (children) => children > 0),
  };
}

function ifKnown<Value>(value: Value | null | undefined, test: (value: Value) => Tri): Tri {
  return value === null || value === undefined ? null : test(value);
}

type Day = string | Temporal.PlainDate;

function isAfter(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
