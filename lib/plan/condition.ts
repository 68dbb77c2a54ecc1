import type { Condition } from '../knowledge/condition.ts';
import { territoryOf } from '../knowledge/territories.ts';
import type { Facts } from './facts.ts';
import type { Situation } from './situation.ts';
import { allOf, anyOf, negated, type Tri } from './tri.ts';

/** What conditions are tested on. */
export interface Context {
  situation: Situation;
  facts: Facts;
  /** The route's id; null while the route is being chosen, which makes `route` tests unknown. */
  routeId: string | null;
  /** The waiting time of the plan's cover; null while it is being found out, or where it is unknown. */
  waiting: string | null;
}

/** Whether a condition holds: true, false, or null where an answer is missing (Kleene logic). */
export function holds(condition: Condition, context: Context): Tri {
  if ('fact' in condition) return context.facts[condition.fact];
  if ('all' in condition) return allOf(condition.all, (part) => holds(part, context));
  if ('any' in condition) return anyOf(condition.any, (part) => holds(part, context));
  if ('not' in condition) return negated(holds(condition.not, context));
  if ('surely' in condition) return holds(condition.surely, context) === true;
  if ('always' in condition) return true;
  return among(condition, context);
}

type Among = Exclude<
  Condition,
  | { fact: unknown }
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { surely: unknown }
  | { always: unknown }
>;

function among(condition: Among, { situation, routeId, waiting }: Context): Tri {
  if ('activity' in condition) return isOneOf(situation.activity, condition.activity);
  if ('permit' in condition) return isOneOf(situation.permit, condition.permit);
  if ('sector' in condition) return isOneOf(situation.sector, condition.sector);
  if ('housing' in condition) return isOneOf(situation.housing, condition.housing);
  if ('nationality' in condition) return isOneOf(situation.nationality, condition.nationality);
  if ('employerIn' in condition) return isOneOf(situation.employer?.in, condition.employerIn);
  if ('territory' in condition) return isOneOf(territoryIn(situation), condition.territory);
  if ('waiting' in condition) return isOneOf(waiting, condition.waiting);
  if ('route' in condition) return isOneOf(routeId, condition.route);
  return isOneOf(situation.birthRecordFrom, condition.birthRecordFrom);
}

/** Empty in a département; null where the postcode is not known. */
function territoryIn({ livesIn }: Situation): string | null {
  const postcode = livesIn?.postcode;
  return postcode ? (territoryOf(postcode)?.code ?? '') : null;
}

function isOneOf(value: string | null | undefined, values: readonly string[]): Tri {
  return value === null || value === undefined ? null : values.includes(value);
}

/**
 * The first rule of a list whose condition holds. Rules whose condition is unknown are passed over,
 * so a list should end with a rule that is always true and honest about what is open.
 */
export function firstThatHolds<Rule extends { when: Condition }>(
  rules: readonly Rule[],
  context: Context,
): Rule | undefined {
  return rules.find((rule) => holds(rule.when, context) === true);
}

/** Whether a rule is written for this route, by its name. */
export function speaksOf(rule: { when: Condition } | undefined, routeId: string): boolean {
  return rule !== undefined && 'route' in rule.when && rule.when.route.includes(routeId);
}
