import { bodyOf } from './body.ts';
import type { Situation } from './situation.ts';
import type { DraftPlan } from './types.ts';
import { unknownsOf } from './unknowns.ts';

/**
 * The plan of a situation on a day (today in Europe/Paris), without its dates. Pure: the same
 * answers and day give the same plan. Never throws on a situation that fits the schema.
 */
export function draftPlan(situation: Situation, today: Temporal.PlainDate): DraftPlan {
  return { ...bodyOf(situation, today), unknowns: unknownsOf(situation, today) };
}
