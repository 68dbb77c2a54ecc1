import { inGroup } from '../knowledge/country-groups.ts';
import type { Situation } from './situation.ts';

/** Answers that cannot all be right, with the field to look at again (`permitExpiresOn`). */
export interface Contradiction {
  field: string;
  text: string;
}

/**
 * Why a situation cannot be, in sentences for the person; empty if nothing speaks against it.
 * `today` is the day in Europe/Paris.
 */
export function impossible(situation: Situation, today: Temporal.PlainDate): string[] {
  return contradictions(situation, today).map(({ text }) => text);
}

/** The same with the fields, for programs. */
export function contradictions(situation: Situation, today: Temporal.PlainDate): Contradiction[] {
  return checks.flatMap(({ field, text, when }) =>
    when(situation, today) ? [{ field, text }] : [],
  );
}

interface Check extends Contradiction {
  when: (situation: Situation, today: Temporal.PlainDate) => boolean;
}

const notWorking = new Set([
  'student',
  'family',
  'none',
  'asylum-seeker',
  'refugee',
  'undocumented',
]);

/** Years from today beyond which a date is surely a slip of the pen. */
const longestLife = 120;
const farthestPlan = 3;
const longestPermit = 20;

const checks: readonly Check[] = [
  {
    field: 'nationality',
    text: 'There is no country with the code given as nationality. The United Kingdom is GB, Greece is GR.',
    when: ({ nationality }) => isNoCountry(nationality),
  },
  {
    field: 'bornIn',
    text: 'There is no country with the code given as country of birth.',
    when: ({ bornIn }) => isNoCountry(bornIn),
  },
  {
    field: 'birthRecordFrom',
    text: 'There is no country with the code given for the birth record.',
    when: ({ birthRecordFrom }) => isNoCountry(birthRecordFrom),
  },
  {
    field: 'employer.in',
    text: 'There is no country with the code given for the employer.',
    when: ({ employer }) => isNoCountry(employer?.in),
  },
  {
    field: 'bornOn',
    text: 'The date of birth lies in the future.',
    when: ({ bornOn }, today) => isBefore(today, bornOn),
  },
  {
    field: 'bornOn',
    text: `The date of birth lies more than ${longestLife} years back.`,
    when: ({ bornOn }, today) => isBefore(bornOn, today.subtract({ years: longestLife })),
  },
  {
    field: 'arrivedOn',
    text: 'You cannot have arrived before you were born. Look at the two dates again.',
    when: ({ arrivedOn, bornOn }) => isBefore(arrivedOn, bornOn),
  },
  {
    field: 'arrivedOn',
    text: `The arrival lies more than ${longestLife} years back.`,
    when: ({ arrivedOn }, today) => isBefore(arrivedOn, today.subtract({ years: longestLife })),
  },
  {
    field: 'arrivedOn',
    text: `The arrival lies more than ${farthestPlan} years ahead. Rules will have changed by then.`,
    when: ({ arrivedOn }, today) => isBefore(today.add({ years: farthestPlan }), arrivedOn),
  },
  {
    field: 'startedOn',
    text: 'The start of work lies before the 15th birthday. Look at the two dates again.',
    when: ({ startedOn, bornOn, activity }) =>
      bornOn !== null &&
      bornOn !== undefined &&
      !notWorking.has(activity ?? 'none') &&
      isBefore(startedOn, Temporal.PlainDate.from(bornOn).add({ years: 15 })),
  },
  {
    field: 'startedOn',
    text: 'You cannot have started before you were born. Look at the two dates again.',
    when: ({ startedOn, bornOn }) => isBefore(startedOn, bornOn),
  },
  {
    field: 'startedOn',
    text: `The start lies more than ${farthestPlan} years ahead. Rules will have changed by then.`,
    when: ({ startedOn }, today) => isBefore(today.add({ years: farthestPlan }), startedOn),
  },
  {
    field: 'permitExpiresOn',
    text: 'This permit or visa ended before you arrived. Give the date of the one you hold now.',
    when: ({ permitExpiresOn, arrivedOn }) => isBefore(permitExpiresOn, arrivedOn),
  },
  {
    field: 'permitExpiresOn',
    text: `The permit ends more than ${longestPermit} years ahead. Look at the year again.`,
    when: ({ permitExpiresOn }, today) =>
      isBefore(today.add({ years: longestPermit }), permitExpiresOn),
  },
  {
    field: 'birthRecordFrom',
    text: 'People born in France have a French birth record. Look at the two countries again.',
    when: ({ bornIn, birthRecordFrom }) =>
      bornIn === 'FR' && Boolean(birthRecordFrom) && birthRecordFrom !== 'FR',
  },
  {
    field: 'bornOn',
    text: 'By this date of birth you are under 14, and you said that you work. Look at the two answers again.',
    when: ({ bornOn, activity }, today) =>
      activity !== null &&
      activity !== undefined &&
      !notWorking.has(activity) &&
      isBefore(today.subtract({ years: 14 }), bornOn),
  },
  {
    field: 'permit',
    text: 'French nationals need no permit. Choose “I need none”, or look at your nationality again.',
    when: ({ nationality, permit }) => nationality === 'FR' && isPermit(permit),
  },
  {
    field: 'permit',
    text: 'You said that you have no permit, and name one that is still valid. If you have one, change what brings you to France.',
    when: ({ activity, permit, permitExpiresOn }, today) =>
      activity === 'undocumented' && isPermit(permit) && isBefore(today, permitExpiresOn),
  },
  {
    field: 'activity',
    text: 'French nationals do not ask for asylum in France. Look at your nationality again.',
    when: ({ activity, nationality }) =>
      nationality === 'FR' && (activity === 'asylum-seeker' || activity === 'temporary-protection'),
  },
  {
    field: 'activity',
    text: 'Nationals of the EU, the EEA and Switzerland need no working-holiday visa. If you work here, choose “I have a job”.',
    when: ({ activity, nationality }) => activity === 'working-holiday' && isEuropean(nationality),
  },
  {
    field: 'employer.in',
    text: 'A posted worker keeps an employer outside France. If a company in France employs you, choose “I have a job”.',
    when: ({ activity, employer }) => activity === 'posted' && employer?.in === 'FR',
  },
  {
    field: 'internship.aboveFloor',
    text: 'An internship without pay cannot be paid above the floor.',
    when: ({ internship }) => internship?.paid === false && internship.aboveFloor === true,
  },
  {
    field: 'livesIn.postcode',
    text: 'No postcode in France begins like this. Write five digits, like 75011.',
    when: ({ livesIn, activity }) =>
      activity !== 'cross-border' &&
      !french.test(livesIn?.postcode ?? '75011') &&
      !monaco.test(livesIn?.postcode ?? ''),
  },
  {
    field: 'livesIn.postcode',
    text: 'This is a postcode of Monaco, which is not France. If you live there and work in France, choose “I live and work on two sides of a border”.',
    when: ({ livesIn, activity }) =>
      activity !== 'cross-border' && monaco.test(livesIn?.postcode ?? ''),
  },
];

function isPermit(permit: Situation['permit']): boolean {
  return Boolean(permit) && permit !== 'none-needed' && permit !== 'none' && permit !== 'other';
}

function isEuropean(country: string | null | undefined): boolean {
  return inGroup('eu-eea-swiss', country ?? '');
}

/** 01 to 95, the overseas départements and territories; others have never been given out. */
const french = /^(?:(?:0[1-9]|[1-8]\d|9[0-5])\d{3}|(?:97[1-8]|98[46-9])\d{2})$/;
const monaco = /^980\d{2}$/;

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function isNoCountry(code: string | null | undefined): boolean {
  if (code === null || code === undefined) return false;
  return code === 'UK' || code === 'ZZ' || regions.of(code) === undefined;
}

type Day = string | Temporal.PlainDate | null | undefined;

function isBefore(one: Day, other: Day): boolean {
  return Boolean(one && other && Temporal.PlainDate.compare(one, other) < 0);
}
