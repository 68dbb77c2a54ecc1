import { deadlineRules } from '../knowledge/deadlines.ts';
import { contextOf } from '../plan/body.ts';
import { draftPlan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import type { Plan, PlanDeadline } from '../plan/types.ts';
import { deadlines } from './deadlines.ts';
import type { DatedEvent } from './events.ts';

/**
 * The whole plan of a situation on a day (today in Europe/Paris), with the dates that follow from
 * what happened. Pure; never throws on a situation that fits the schema and on days that exist.
 */
export function fullPlan(
  situation: Situation,
  events: readonly DatedEvent[],
  today: Temporal.PlainDate,
): Plan {
  const draft = draftPlan(situation, today);
  return { ...draft, deadlines: deadlines(deadlineRules, situation, draft, events, today) };
}

/**
 * The dates of that plan alone, in a fraction of its time: the open questions, which take most of it,
 * change no date.
 */
export function datesOf(
  situation: Situation,
  events: readonly DatedEvent[],
  today: Temporal.PlainDate,
): PlanDeadline[] {
  return deadlines(deadlineRules, situation, contextOf(situation, today), events, today);
}
