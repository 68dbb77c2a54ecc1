import {
  activities,
  housings,
  numberKinds,
  permits,
  type Situation,
  sectors,
} from '../../../../lib/plan/situation.ts';
import { today } from '../arbitrary.ts';

type Value = string | number | boolean | null;

/** A field of the situation, by its path, and one value for each way in which rules tell it apart. */
export interface Parameter {
  field: string;
  values: readonly Value[];
}

const yesNo = [true, false, null];
const day = (distance: Temporal.DurationLike) => today.add(distance).toString();

/** What `null` stands for: "I don't know". */
export const domain: readonly Parameter[] = [
  { field: 'activity', values: [...activities, null] },
  { field: 'permit', values: [...permits, null] },
  { field: 'nationality', values: ['FR', 'IT', 'GR', 'CH', 'GB', 'IN', 'US', 'DZ', 'AD', null] },
  { field: 'number.kind', values: [...numberKinds, null] },
  { field: 'housing', values: [...housings, null] },
  {
    field: 'livesIn.postcode',
    values: ['75011', '69003', '59000', '97110', '97600', '98800', null],
  },
  { field: 'employer.in', values: ['FR', 'DE', 'GB', 'US', 'CN', 'MC', null] },
  {
    field: 'bornOn',
    values: [
      day({ years: -35 }),
      day({ years: -17 }),
      day({ years: -15 }),
      day({ years: -4 }),
      null,
    ],
  },
  { field: 'birthRecordFrom', values: ['FR', 'DE', 'MX', null] },
  { field: 'bornIn', values: ['FR', 'DE', 'MX', null] },
  {
    field: 'arrivedOn',
    values: [day({ days: 20 }), day({ days: -20 }), day({ days: -150 }), day({ years: -6 }), null],
  },
  { field: 'sector', values: [...sectors, null] },
  { field: 'employer.declared', values: ['yes', 'no', 'unknown', null] },
  { field: 'startedOn', values: [day({ days: 15 }), day({ days: -60 }), null] },
  { field: 'permitExpiresOn', values: [day({ days: -40 }), day({ days: 200 }), null] },
  { field: 'internship.paid', values: yesNo },
  { field: 'internship.aboveFloor', values: yesNo },
  { field: 'enrolled', values: yesNo },
  { field: 'hasEhic', values: yesNo },
  { field: 'hasS1', values: yesNo },
  { field: 'hasA1', values: yesNo },
  { field: 'hasProtection', values: yesNo },
  { field: 'sufficientResources', values: yesNo },
  { field: 'coveredFamilyMember', values: yesNo },
  { field: 'hadNumber', values: yesNo },
  { field: 'family.spouse', values: yesNo },
  { field: 'family.children', values: [0, 2, null] },
];

const settled: Readonly<Record<string, Value>> = {
  'number.kind': 'none',
  hadNumber: false,
  bornIn: 'MX',
};

/** The same for people who are new in France: a number or a birth in France would decide too early. */
export const newcomers: readonly Parameter[] = domain.map(({ field, values }) => ({
  field,
  values: field in settled ? [settled[field] ?? null] : values,
}));

/** The situation that gives each parameter the value at its index in the row. */
export function situationOf(parameters: readonly Parameter[], row: ArrayLike<number>): Situation {
  const situation: Record<string, unknown> = {};
  for (const [index, { field, values }] of parameters.entries()) {
    const [outer = '', inner] = field.split('.');
    const value = values[row[index] ?? 0];
    if (inner === undefined) situation[outer] = value;
    else situation[outer] = { ...Object(situation[outer]), [inner]: value };
  }
  return situation as Situation;
}

/** Each activity with each single value of another field, and nothing else. */
export function terseSituations(): Situation[] {
  const others = domain
    .filter(({ field }) => field !== 'activity')
    .flatMap(({ field, values }) => values.map((value) => ({ field, values: [value] })));
  return activities.flatMap((activity) =>
    others.map((other) => situationOf([{ field: 'activity', values: [activity] }, other], [0, 0])),
  );
}
