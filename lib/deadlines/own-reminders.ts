import type { StoryKind } from '../knowledge/deadline-schema.ts';
import type { PlanDeadline } from '../plan/types.ts';
import type { DatedEvent } from './events.ts';
import { words } from './words.ts';

const w = words.en.own;

/** Whoever talks to the office again has done what the reminder asks for. */
const contacts: ReadonlySet<StoryKind> = new Set(['called', 'visited', 'wrote']);

/**
 * The days on which the person asked to be reminded ("they said: in three weeks"), as advice. A contact
 * with the office on that day or later settles one. Titles name the kind of entry and its day, never
 * what was noted: notices show them.
 */
export function ownReminders(events: readonly DatedEvent[]): PlanDeadline[] {
  const lastContact =
    events
      .filter(({ kind }) => contacts.has(kind))
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '';
  return events.flatMap(({ id, kind, on, remindOn }) => {
    if (id === undefined || remindOn === undefined) return [];
    if (remindOn > on && lastContact >= remindOn) return [];
    const title = w.titles[kind] ?? w.title;
    return {
      id: `own-reminder:${id}`,
      dueOn: remindOn,
      kind: 'advice' as const,
      title: title(w.day(on)),
      why: { text: w.why, sources: [] },
      soonDays: 0,
      countsFrom: { kind, on, noted: true },
    };
  });
}
