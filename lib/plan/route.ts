import { routes } from '../knowledge/routes.ts';
import type { Route } from '../knowledge/schema.ts';
import { type Context, holds } from './condition.ts';

/** The last resort, where too little is known. */
export const undecidedRoute = 'tell-us-more';

/**
 * The one way of a situation: of the routes whose condition is true, that with the lowest priority
 * number. A route whose condition is unknown never wins: the next one that is surely true does, and
 * the open answers show up among the plan's `unknowns` because they would change it. The last route
 * is always true and says honestly that too little is known.
 */
export function routeOf(context: Omit<Context, 'routeId' | 'waiting'>): Route {
  const route = routes.find(
    (one) => holds(one.when, { ...context, routeId: null, waiting: null }) === true,
  );
  if (route === undefined) throw new Error('No route is always true.');
  return route;
}
