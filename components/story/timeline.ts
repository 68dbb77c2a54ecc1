import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';

/** The entries of one month, the newest first; all days after today stand together under `ahead`. */
export interface Month {
  /** `2026-11`, or `ahead`. */
  key: string;
  events: readonly DossierEvent[];
}

export interface Timeline {
  months: readonly Month[];
  /** How many older entries are not shown. */
  left: number;
}

/** The newest entries by month, the newest first, as many as asked for; of some kinds only, if they are given. */
export function timeline(
  events: readonly DossierEvent[],
  kinds: readonly StoryKind[] | null,
  count: number,
  today: Temporal.PlainDate,
): Timeline {
  const wanted = kinds === null ? events : events.filter(({ kind }) => kinds.includes(kind));
  const sorted = newestFirst(wanted);
  const shown = sorted.slice(0, count);
  const now = today.toString();
  const groups = Map.groupBy(shown, ({ on }) => (on > now ? 'ahead' : on.slice(0, 7)));
  const months = [...groups].map(([key, own]) => ({ key, events: own }));
  return { months, left: sorted.length - shown.length };
}

/** Events by their day, the newest first; those of one day keep one order. */
export function newestFirst(events: readonly DossierEvent[]): DossierEvent[] {
  return events.toSorted((a, b) => compare(b.on, a.on) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
