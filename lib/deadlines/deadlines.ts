import type { DeadlineRule, StoryKind } from '../knowledge/deadline-schema.ts';
import { waitingIn } from '../plan/body.ts';
import { type Context, holds } from '../plan/condition.ts';
import { factsOf } from '../plan/facts.ts';
import { inferred } from '../plan/inferred.ts';
import type { Situation } from '../plan/situation.ts';
import type { DraftPlan, PlanDeadline } from '../plan/types.ts';
import { dueOn } from './due-on.ts';
import { type DatedEvent, type KnownEvent, knownEvents } from './events.ts';
import { ownReminders } from './own-reminders.ts';

/** What dates depend on in a plan: the route, and whether cover has to be waited for. */
export interface Way {
  route: Pick<DraftPlan['route'], 'id'>;
  cover: Pick<DraftPlan['cover'], 'waiting'>;
}

/** Each of these has its own date; of all other kinds only the latest event counts. */
const eachCounts: ReadonlySet<StoryKind> = new Set([
  'letter-asking-paper',
  'refusal-received',
  'formal-notice',
  'money-asked-back',
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
 * validated long ago, say), and those that ended with their event (a journey made). The same arguments
 * give the same list; never throws on days that exist. Ids are unique: where a kind of event may
 * recur, the id ends with the due date.
 */
export function deadlines(
  rules: readonly DeadlineRule[],
  situation: Situation,
  plan: Way,
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
    .flatMap((rule) => startsOf(rule, known).map((event) => deadlineOf(rule, event)))
    .filter(({ endsOn }) => endsOn === undefined || endsOn >= today.toString());
  const unique = new Map(dates.map((date) => [date.id, date])).values();
  return [...unique, ...ownReminders(events)].toSorted(byDate);
}

function concerns({ when, unless }: DeadlineRule, context: Context): boolean {
  if (unless && holds(unless, context) === true) return false;
  return when === undefined || holds(when, context) === true;
}

/** The events that a rule counts from and that nothing on their day or later has settled. */
function startsOf(rule: DeadlineRule, known: readonly KnownEvent[]): KnownEvent[] {
  const starts = known
    .filter((event) => event.kind === rule.countsFrom)
    .toSorted((a, b) => compare(a.on, b.on));
  const counting = eachCounts.has(rule.countsFrom) ? starts : starts.slice(-1);
  const settledUntil = known
    .filter(({ kind }) => rule.settledBy.some((one) => one === kind))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return counting.filter(({ on }) => settledUntil === undefined || on > settledUntil);
}

function deadlineOf(rule: DeadlineRule, event: KnownEvent): PlanDeadline {
  const due = dueOn(Temporal.PlainDate.from(event.on), rule.offset).toString();
  const endsOn = endOf(rule, event, due);
  return {
    id: eachCounts.has(rule.countsFrom) ? `${rule.id}:${due}` : rule.id,
    dueOn: due,
    kind: rule.kind,
    title: rule.en.title,
    why: { text: rule.en.why, sources: rule.sources },
    soonDays: rule.soonDays,
    countsFrom: { kind: event.kind, on: event.on, noted: event.noted },
    ...(rule.perhaps && { perhaps: true }),
    ...(endsOn !== undefined && { endsOn }),
  };
}

/** A date of the answers alone goes a year after its day, one that ends with its event after that. */
function endOf(rule: DeadlineRule, event: KnownEvent, due: string): string | undefined {
  if (rule.endsWithEvent) return event.on;
  return event.noted ? undefined : Temporal.PlainDate.from(due).add({ years: 1 }).toString();
}

function byDate(a: PlanDeadline, b: PlanDeadline): number {
  return compare(a.dueOn, b.dueOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
