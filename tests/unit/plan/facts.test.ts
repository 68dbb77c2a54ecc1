import { expect, test } from 'vitest';
import { type Fact, facts } from '../../../lib/knowledge/condition.ts';
import { factsOf } from '../../../lib/plan/facts.ts';
import { inferred } from '../../../lib/plan/inferred.ts';
import type { Situation } from '../../../lib/plan/situation.ts';
import type { Tri } from '../../../lib/plan/tri.ts';
import { today } from './arbitrary.ts';

test('without answers every fact is unknown', () => {
  const open = factsOf({}, today);
  expect(Object.keys(open).toSorted()).toEqual([...facts].toSorted());
  expect(facts.filter((fact) => open[fact] !== null)).toEqual([]);
});

test.each<[Situation, Fact, Tri]>([
  [{ nationality: 'GB' }, 'eu-national', false],
  [{ nationality: 'CH' }, 'eu-national', true],
  [{ nationality: 'GB' }, 'needs-permit', true],
  [{ permit: 'talent' }, 'needs-permit', true],
  [{ permit: 'talent' }, 'french-national', false],
  [{ permit: 'other' }, 'eu-national', null],
  [{ permit: 'talent', nationality: 'IT' }, 'eu-national', true],
  [{ nationality: 'US', permit: 'none-needed' }, 'needs-permit', false],
  [{ birthRecordFrom: 'NO' }, 'birth-record-eu', true],
  [{ arrivedOn: '2026-11-23' }, 'arrived', true],
  [{ arrivedOn: '2026-11-24' }, 'arrived', false],
  [{ permitExpiresOn: '2026-11-23' }, 'permit-expired', false],
  [{ permitExpiresOn: '2026-11-22' }, 'permit-expired', true],
  [{ arrivedOn: '2026-08-23' }, 'three-months-residence', false],
  [{ arrivedOn: '2026-08-22' }, 'three-months-residence', true],
  [{ employer: { in: 'FR' } }, 'employer-in-eu', false],
  [{ employer: { in: 'DE' } }, 'employer-in-eu', true],
  [{ employer: { in: 'US' } }, 'employer-in-treaty-country', true],
  [{ employer: { declared: 'unknown' } }, 'employer-declared', null],
  [{ internship: { paid: false } }, 'intern-above-floor', false],
  [{ number: { kind: 'payroll-ntt' }, hadNumber: true }, 'had-number', false],
  [{ number: { kind: 'payroll-ntt' } }, 'has-only-payroll-number', true],
  [{ number: { kind: 'unknown' }, hadNumber: true }, 'had-number', true],
  [{ number: { kind: 'nir' } }, 'had-number', null],
  [{ number: { kind: 'nir' }, hadNumber: true }, 'had-number', true],
  [{ activity: 'employee' }, 'no-employer', false],
  [{ activity: 'researcher' }, 'no-employer', null],
  [{ activity: 'researcher', employer: { in: 'FR' } }, 'no-employer', false],
  [{ employer: { none: true, in: 'FR' } }, 'employer-in-france', false],
  [{ livesIn: { postcode: '75' } }, 'lives-abroad', null],
  [{ livesIn: { postcode: 'B-7700' } }, 'lives-abroad', true],
  [{ activity: 'cross-border', livesIn: { postcode: '1201' } }, 'lives-abroad', true],
  [{ arrivedOn: '2021-11-23' }, 'five-years-residence', true],
  [{ arrivedOn: '2021-11-24' }, 'five-years-residence', false],
  [{ nationality: 'US' }, 'insured-in-quebec', false],
  [{ nationality: 'CA' }, 'insured-in-quebec', null],
  [{ livesIn: { postcode: '97600' } }, 'lives-in-mayotte', true],
  [{ livesIn: { postcode: '97500' } }, 'lives-overseas', false],
  [{ activity: 'cross-border', employer: { in: 'FR' } }, 'lives-abroad', true],
  [{ bornOn: '2010-11-24' }, 'sixteen-or-older', false],
  [{ bornOn: '2010-11-23' }, 'sixteen-or-older', true],
  [{ bornOn: '2010-11-23' }, 'adult', false],
  [{ activity: 'employee' }, 'adult', true],
  [{ family: { spouse: null, children: 0 } }, 'has-spouse', null],
  [{ family: { spouse: 'IN', children: 2 } }, 'has-children', true],
])('%j: %s is %s', (situation, fact, expected) => {
  expect(factsOf(situation, today)[fact]).toBe(expected);
});

test('nobody is asked what follows from another answer', () => {
  expect(inferred({ nationality: 'ES', bornIn: 'MX' })).toMatchObject({
    birthRecordFrom: 'MX',
    permit: 'none-needed',
  });
  expect(inferred({ nationality: 'FR', bornIn: 'MX' }).birthRecordFrom).toBeUndefined();
  expect(inferred({ employer: { declared: 'yes' } }).employer?.in).toBe('FR');
  expect(inferred({ number: { kind: 'none' } }).hadNumber).toBe(false);
});

test('an answer is never overruled', () => {
  const said: Situation = {
    nationality: 'IN',
    bornIn: 'IN',
    birthRecordFrom: 'DE',
    employer: { in: 'DE', declared: 'yes' },
    hadNumber: true,
    number: { kind: 'none' },
  };
  expect(inferred(said)).toEqual(said);
});
