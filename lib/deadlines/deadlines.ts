import type { DeadlineRule, StoryKind } from '../knowledge/deadline-schema.ts';
import { waitingIn } from '../plan/body.ts';
import { type Context, holds } from '../plan/condition.ts';
import { factsOf } from '../plan/facts.ts';
import { inferred } from '../plan/inferred.ts';
import type { Situation } from '../plan/situation.ts';
import type { DraftPlan, PlanDeadline } from '../plan/types.ts';
import { dueOn } from './due-on.ts';
import { type DatedEvent, type KnownEvent, knownEvents } from './events.ts';

/** Each of these has its own date; of all other kinds only the latest event counts. */
const eachCounts: ReadonlySet<StoryKind> = new Set([
  'letter-asking-paper',
  'refusal-received',
  'formal-notice',
  'care-paid',
  'claim-sent',
  'claim-paper-lost',
  'sick-leave-started',
  'work-accident',
  'child-arrived',
  'travel-planned',
]);

/**
 * The dates that follow from what happened and from the answers, the nearest first. Left out are
 * those that a later event settled, those of the answers alone that passed over a year ago (a visa
 * validated long ago, say), and those that ended with their event (a journey made). The same arguments give the same list; never throws on days
 * that exist. Ids are unique: where a kind of event may recur, the id ends with the due date.
 */
export function deadlines(
  rules: readonly DeadlineRule[],
  situation: Situation,
  plan: Pick<DraftPlan, 'route' | 'cover'>,
  events: readonly DatedEvent[],
  today: Temporal.PlainDate,
): PlanDeadline[] {
  const known = knownEvents(situation, events);
  const answers = inferred(situation);
  const context: Context = {
    situation: answers,
    facts: factsOf(answers, today),
    routeId: plan.route.id,
    waiting: waitingIn(plan.cover),
  };
  const dates = rules
    .filter((rule) => concerns(rule, context))
    .flatMap((rule) =>
      startsOf(rule, known)
        .filter((event) => !rule.endsWithEvent || event.on >= today.toString())
        .map((event) => ({ event, date: deadlineOf(rule, event) })),
    )
    .filter(({ event, date }) => event.noted || !isLongPast(date, today))
    .map(({ date }) => date);
  return [...new Map(dates.map((date) => [date.id, date])).values()].toSorted(byDate);
}

function concerns({ when, unless }: DeadlineRule, context: Context): boolean {
  if (unless && holds(unless, context) === true) return false;
  return when === undefined || holds(when, context) === true;
}

/** The events that a rule counts from and that nothing settled yet. */
function startsOf(rule: DeadlineRule, known: readonly KnownEvent[]): KnownEvent[] {
  const starts = known
    .filter((event) => event.kind === rule.countsFrom)
    .toSorted((a, b) => compare(a.on, b.on));
  const counting = eachCounts.has(rule.countsFrom) ? starts : starts.slice(-1);
  return counting.filter((start) => !known.some((event) => settles(event, start, rule)));
}

function settles(event: KnownEvent, start: KnownEvent, rule: DeadlineRule): boolean {
  return rule.settledBy.some((kind) => kind === event.kind) && event.on >= start.on;
}

function deadlineOf(rule: DeadlineRule, event: KnownEvent): PlanDeadline {
  const due = dueOn(Temporal.PlainDate.from(event.on), rule.offset).toString();
  return {
    id: eachCounts.has(rule.countsFrom) ? `${rule.id}:${due}` : rule.id,
    dueOn: due,
    kind: rule.kind,
    title: rule.en.title,
    why: { text: rule.en.why, sources: rule.sources },
    soonDays: rule.soonDays,
    ...(rule.perhaps && { perhaps: true }),
  };
}

function isLongPast(date: PlanDeadline, today: Temporal.PlainDate): boolean {
  const limit = Temporal.PlainDate.from(date.dueOn).add({ years: 1 });
  return Temporal.PlainDate.compare(limit, today) < 0;
}

function byDate(a: PlanDeadline, b: PlanDeadline): number {
  return compare(a.dueOn, b.dueOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
