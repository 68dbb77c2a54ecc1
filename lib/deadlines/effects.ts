import { type DeadlineRule, eventKinds, type StoryKind } from '../knowledge/deadline-schema.ts';
import { deadlineRules } from '../knowledge/deadlines.ts';
import type { Situation } from '../plan/situation.ts';
import type { PlanDeadline } from '../plan/types.ts';
import { deadlines, type Way } from './deadlines.ts';
import type { DatedEvent } from './events.ts';

/** Dates that an event brings or moves, and those that it settles. */
export interface Effect {
  starts: readonly PlanDeadline[];
  ends: readonly PlanDeadline[];
}

const none: Effect = { starts: [], ends: [] };
const counting: ReadonlySet<string> = new Set(eventKinds);

/** What an event changes in the dates of a plan, beside the other events. */
export function effectOf(
  situation: Situation,
  plan: Way,
  others: readonly DatedEvent[],
  event: DatedEvent,
  today: Temporal.PlainDate,
): Effect {
  const touched = rulesOf(event);
  const kinds = new Set<StoryKind>(touched.flatMap((rule) => [rule.countsFrom, ...rule.settledBy]));
  const near = others.filter((one) => kinds.has(one.kind) || isOfReminders(one));
  const dates = (events: readonly DatedEvent[]) =>
    deadlines(touched, situation, plan, events, today);
  const before = dates(near);
  const after = dates([...near, event]);
  const idsAfter = new Set(after.map(({ id }) => id));
  return {
    starts: without(after, before),
    // A date that moved did not end.
    ends: before.filter(({ id }) => !idsAfter.has(id)),
  };
}

/**
 * The same for an event that is noted, as it was then: it starts dates beside what had happened before
 * its day, and ends dates of before and of the same day.
 */
export function effectThen(
  situation: Situation,
  plan: Way,
  events: readonly DatedEvent[],
  event: DatedEvent,
  today: Temporal.PlainDate,
): Effect {
  if (!matters(event, events)) return none;
  const others = events.filter((one) => one !== event);
  const earlier = others.filter(({ on }) => on < event.on);
  const upToThen = others.filter(({ on }) => on <= event.on);
  const started = effectOf(situation, plan, earlier, event, today);
  if (upToThen.length === earlier.length) return started;
  return { starts: started.starts, ends: effectOf(situation, plan, upToThen, event, today).ends };
}

/** Only these rules can tell whether the event is there: a long story is compared in little time. */
function rulesOf({ kind }: DatedEvent): DeadlineRule[] {
  return deadlineRules.filter(
    (rule) => rule.countsFrom === kind || rule.settledBy.some((one) => one === kind),
  );
}

function isOfReminders({ kind, remindOn }: DatedEvent): boolean {
  return remindOn !== undefined || !counting.has(kind);
}

/** Most contacts change no date: then nothing needs to be compared. */
function matters({ kind, on, remindOn }: DatedEvent, events: readonly DatedEvent[]): boolean {
  if (counting.has(kind) || remindOn !== undefined) return true;
  return events.some((one) => one.remindOn !== undefined && one.remindOn <= on);
}

/** The dates of one list that another one does not hold on the same day. */
function without(dates: readonly PlanDeadline[], others: readonly PlanDeadline[]): PlanDeadline[] {
  const known = new Set(others.map(key));
  return dates.filter((date) => !known.has(key(date)));
}

function key({ id, dueOn }: PlanDeadline): string {
  return `${id} ${dueOn}`;
}
