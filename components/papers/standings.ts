import {
  type PaperStanding,
  paperStandings,
  type Readiness,
  readinessOf,
} from '../../lib/papers/readiness.ts';
import type { Loaded } from '../records.ts';

/** Where each paper of the plan stands today. */
export function standingsOf({ plan, records }: Loaded, today: Temporal.PlainDate): PaperStanding[] {
  return paperStandings(plan, records.person.situation, records.papers, today);
}

/** What is missing to post; `words.en.missing` of the papers' words says it in one line. */
export function readiness(loaded: Loaded, today: Temporal.PlainDate): Readiness {
  return readinessOf(standingsOf(loaded, today), loaded.items);
}

const order = ['required', 'recommended', 'if-asked', 'not-needed'] as const;

export interface PaperGroup {
  need: (typeof order)[number];
  standings: readonly PaperStanding[];
}

/** Papers by need, the most needed first; empty groups are left out. */
export function groupPapers(standings: readonly PaperStanding[]): PaperGroup[] {
  return order
    .map((need) => ({ need, standings: standings.filter(({ planned }) => planned.need === need) }))
    .filter((group) => group.standings.length > 0);
}

/** The name of a paper in English; its id for one that Quinze does not know. */
export function titleOf({ about, planned }: Pick<PaperStanding, 'about' | 'planned'>): string {
  return about?.paper.en.title ?? planned.id;
}
