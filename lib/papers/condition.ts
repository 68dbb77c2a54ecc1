import type { PaperDetails } from '../dossier/types.ts';
import { inGroup } from '../knowledge/country-groups.ts';
import type { PaperCondition, PaperDay } from '../knowledge/paper-condition.ts';
import type { Paper } from '../knowledge/paper-schema.ts';
import { stampOf } from '../knowledge/stamps.ts';
import { type Context, holds } from '../plan/condition.ts';
import { allOf, anyOf, negated, type Tri } from '../plan/tri.ts';
import type { PlanPaper } from '../plan/types.ts';

/** One paper of one person: all that a verdict depends on. */
export interface PaperCase {
  paper: Paper;
  /** What the plan says of its translation and stamp. */
  needs: Pick<PlanPaper, 'translation' | 'legalisation'>;
  details: PaperDetails;
  /** The person, as the plan sees them. */
  context: Context;
  /** The day on which the paper goes to the office; today as long as it has not gone. */
  sent: Temporal.PlainDate;
}

/** Whether a condition on a paper holds: true, false, or null where something is not known. */
export function paperHolds(condition: PaperCondition, one: PaperCase): Tri {
  if ('all' in condition) return allOf(condition.all, (part) => paperHolds(part, one));
  if ('any' in condition) return anyOf(condition.any, (part) => paperHolds(part, one));
  if ('not' in condition) return negated(paperHolds(condition.not, one));
  if ('person' in condition) return holds(condition.person, one.context);
  if ('day' in condition) return isBefore(condition, one);
  if ('translation' in condition) return condition.translation.includes(one.needs.translation);
  if ('legalisation' in condition) return isAmong(stampNeeded(one), condition.legalisation);
  if ('issuedInGroup' in condition) {
    const { issuedIn } = one.details;
    return issuedIn === undefined ? null : inGroup(condition.issuedInGroup, issuedIn);
  }
  if ('issuedAsAnswered' in condition) return isIssuedAsAnswered(one);
  return isAmong<string | boolean>(one.details[condition.detail], condition.is);
}

function isAmong<Value>(value: Value | undefined, values: readonly Value[]): Tri {
  return value === undefined ? null : values.includes(value);
}

/** The plan's word; where it leaves the stamp open, that of the country that issued the paper. */
function stampNeeded({ needs, details }: PaperCase): PlanPaper['legalisation'] | undefined {
  if (needs.legalisation !== 'check') return needs.legalisation;
  if (details.issuedIn === undefined) return undefined;
  return stampOf(details.issuedIn)?.legalisation ?? 'check';
}

function isIssuedAsAnswered({ paper, details, context }: PaperCase): Tri {
  const answered = paper.issuedBy && context.situation[paper.issuedBy];
  if (!answered || details.issuedIn === undefined) return null;
  return answered === details.issuedIn;
}

type DayTest = Extract<PaperCondition, { day: PaperDay }>;

function isBefore({ day, before, plus = {} }: DayTest, one: PaperCase): Tri {
  const [first, second] = [dayOf(day, one), dayOf(before, one)];
  if (!first || !second) return null;
  const { months = 0, days = 0 } = plus;
  return Temporal.PlainDate.compare(first, second.add({ months, days })) < 0;
}

function dayOf(day: PaperDay, { details, context, sent }: PaperCase): Temporal.PlainDate | null {
  if (day === 'sent') return sent;
  const text = day === 'arrivedOn' || day === 'startedOn' ? context.situation[day] : details[day];
  return text ? Temporal.PlainDate.from(text) : null;
}
