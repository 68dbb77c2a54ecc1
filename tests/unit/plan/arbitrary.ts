import fc from 'fast-check';
import {
  activities,
  housings,
  numberKinds,
  permits,
  type Situation,
  sectors,
} from '../../../lib/plan/situation.ts';

export const today = Temporal.PlainDate.from('2026-11-23');

const country = fc.constantFrom('FR', 'IT', 'GR', 'CH', 'GB', 'IN', 'US', 'MA', 'DZ', 'CA', 'AF');

function day(fromYears: number, toYears: number) {
  return fc
    .integer({ min: fromYears * 365, max: toYears * 365 })
    .map((days) => today.add({ days }).toString());
}

function perhaps<Value>(value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: null });
}

/** Any situation that fits the schema, with fields missing, null or contradictory. */
export const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    nationality: perhaps(country),
    bornIn: perhaps(country),
    birthRecordFrom: perhaps(country),
    birthRecordInFrench: perhaps(fc.boolean()),
    bornOn: perhaps(day(-70, 0)),
    activity: perhaps(fc.constantFrom(...activities)),
    sector: perhaps(fc.constantFrom(...sectors)),
    permit: perhaps(fc.constantFrom(...permits)),
    permitExpiresOn: perhaps(day(-1, 3)),
    arrivedOn: perhaps(day(-3, 1)),
    startedOn: perhaps(day(-3, 1)),
    employer: perhaps(
      fc.record(
        { in: perhaps(country), declared: perhaps(fc.constantFrom('yes', 'no', 'unknown')) },
        { requiredKeys: [] },
      ),
    ),
    internship: perhaps(
      fc.record(
        { paid: perhaps(fc.boolean()), aboveFloor: perhaps(fc.boolean()) },
        { requiredKeys: [] },
      ),
    ),
    enrolled: perhaps(fc.boolean()),
    hasEhic: perhaps(fc.boolean()),
    hasS1: perhaps(fc.boolean()),
    hasA1: perhaps(fc.boolean()),
    hasProtection: perhaps(fc.boolean()),
    sufficientResources: perhaps(fc.boolean()),
    coveredFamilyMember: perhaps(fc.boolean()),
    hadNumber: perhaps(fc.boolean()),
    number: perhaps(
      fc.record({ kind: perhaps(fc.constantFrom(...numberKinds)) }, { requiredKeys: [] }),
    ),
    livesIn: perhaps(
      fc.record(
        {
          postcode: perhaps(
            fc.constantFrom(
              '75011',
              '69003',
              '59000',
              '01200',
              '97110',
              '97600',
              '98713',
              'B-1000',
            ),
          ),
          commune: perhaps(fc.constantFrom('Paris', 'LILLE', 'Valenciennes', 'Eloise', '')),
        },
        { requiredKeys: [] },
      ),
    ),
    housing: perhaps(fc.constantFrom(...housings)),
    family: perhaps(
      fc.record(
        { spouse: perhaps(fc.boolean()), children: perhaps(fc.nat(3)) },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);
