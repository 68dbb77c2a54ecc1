import { inGroup } from '../knowledge/country-groups.ts';
import type { Situation } from './situation.ts';

/**
 * The situation with what follows from other answers, so that nobody is asked what they have already
 * said. Only open fields are filled, and overseas territories are counted as France:
 * - a birth record comes from the country of birth (French nationals are asked: Nantes makes theirs);
 * - nationals of the EU, the EEA and Switzerland need no permit (Switzerland by agreement);
 * - an old temporary number was had before; a payroll number and a waiting number are no earlier number;
 * - a DPAE is filed by employers in France;
 * - on a working holiday a work contract is one with an employer in France;
 * - an internship above the floor is paid;
 * - an A1 is issued by funds of the EU, the EEA, Switzerland and (by agreement) the United Kingdom, so an
 *   employer elsewhere has none.
 */
export function inferred(situation: Situation): Situation {
  const { nationality, bornIn, birthRecordFrom, permit, hadNumber, number } = situation;
  const { employer, internship } = situation;
  const all: Situation = { ...situation };
  if (nationality && inGroup('france', nationality)) all.nationality = 'FR';
  if (bornIn && !birthRecordFrom && recordFollowsBirth(nationality, bornIn)) {
    all.birthRecordFrom = inGroup('france', bornIn) ? 'FR' : bornIn;
  }
  if (nationality && !permit && inGroup('eu-eea-swiss', nationality)) all.permit = 'none-needed';
  if (typeof hadNumber !== 'boolean') all.hadNumber = hadBy(number?.kind) ?? null;
  if (employer?.declared === 'yes' && !employer.in) all.employer = { ...employer, in: 'FR' };
  if (employer?.in && inGroup('french-births', employer.in))
    all.employer = { ...employer, in: 'FR' };
  if (situation.activity === 'working-holiday' && employer?.none === false && !employer.in) {
    all.employer = { ...employer, in: 'FR' };
  }
  if (internship?.aboveFloor && typeof internship.paid !== 'boolean') {
    all.internship = { ...internship, paid: true };
  }
  const employerIn = all.employer?.in;
  if (employerIn && typeof all.hasA1 !== 'boolean' && !issuesA1(employerIn)) all.hasA1 = false;
  return all;
}

function issuesA1(country: string): boolean {
  return country === 'GB' || inGroup('eu-eea-swiss', country);
}

function recordFollowsBirth(nationality: string | null | undefined, bornIn: string): boolean {
  return inGroup('france', bornIn) || (typeof nationality === 'string' && nationality !== 'FR');
}

function hadBy(kind: NonNullable<Situation['number']>['kind']): boolean | undefined {
  switch (kind) {
    case 'old-temporary':
      return true;
    case 'none':
    case 'nia':
    case 'payroll-ntt':
      return false;
    default:
      return undefined;
  }
}
