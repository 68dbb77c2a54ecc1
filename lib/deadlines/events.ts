import type { EventKind, StoryKind } from '../knowledge/deadline-schema.ts';
import type { Situation } from '../plan/situation.ts';

/** Something that happened or will happen on a day (`PlainDate` as text). */
export interface DatedEvent {
  kind: StoryKind;
  on: string;
  /** Set where it lies in a dossier. */
  id?: string;
  /** `PlainDate` as text: the person wants to ask again on this day. */
  remindOn?: string | undefined;
}

/** An event, and whether it was noted in the dossier or follows from the answers. */
export interface KnownEvent extends DatedEvent {
  noted: boolean;
}

/**
 * The events of the dossier, and those that the answers imply where the dossier has none of the
 * same kind: a day noted later is better known than an answer of the first evening.
 */
export function knownEvents(situation: Situation, events: readonly DatedEvent[]): KnownEvent[] {
  const noted = events.map(({ kind, on }) => ({ kind, on, noted: true }));
  const kinds = new Set(events.map((event) => event.kind));
  return [...noted, ...implied(situation).filter((event) => !kinds.has(event.kind))];
}

function implied({ arrivedOn, startedOn, permitExpiresOn, bornOn }: Situation): KnownEvent[] {
  const days: [EventKind, string | null | undefined][] = [
    ['arrived', arrivedOn],
    ['started-work', startedOn],
    ['permit-expires', permitExpiresOn],
    ['born', bornOn],
  ];
  return days.flatMap(([kind, on]) => (on ? [{ kind, on, noted: false }] : []));
}
