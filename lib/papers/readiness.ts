import type { PaperRecord } from '../dossier/types.ts';
import { paperOf } from '../knowledge/papers.ts';
import { contextOf } from '../plan/body.ts';
import type { Situation } from '../plan/situation.ts';
import type { ChecklistItem, Plan, PlanPaper } from '../plan/types.ts';
import type { PaperCase } from './condition.ts';
import { isToMend, type Verdict, verdictOf } from './verdict.ts';

/** One paper of the plan: how far it is, and what Quinze says of it. */
export interface PaperStanding {
  planned: PlanPaper;
  record: PaperRecord | null;
  state: PaperRecord['state'];
  /** What the verdict is about; null for a paper that Quinze does not know. */
  about: PaperCase | null;
  verdict: Verdict | null;
}

/** What is missing before a file can be posted. Only papers that the plan requires count. */
export interface Readiness {
  /** Required papers, without those that the person does not need. */
  all: number;
  /** In hand, and Quinze knows enough of them to say that nothing speaks against them. */
  ready: number;
  toGet: readonly PaperStanding[];
  /** In hand, but better not sent like this; or sent and refused. */
  toMend: readonly PaperStanding[];
  /** In hand, but Quinze does not know enough of them yet. */
  toCheck: readonly PaperStanding[];
  /** Forms that are not filled in yet. */
  forms: readonly ChecklistItem[];
}

/** Where each paper of a plan stands on a day. Pure. */
export function paperStandings(
  { papers }: Pick<Plan, 'papers'>,
  situation: Situation,
  records: readonly PaperRecord[],
  today: Temporal.PlainDate,
): PaperStanding[] {
  const { context } = contextOf(situation, today);
  return papers.map((planned) => {
    const record = records.find(({ paperId }) => paperId === planned.id) ?? null;
    const paper = paperOf(planned.id);
    const state = record?.state ?? 'missing';
    const sent = record && isSent(state) ? Temporal.PlainDate.from(record.on) : today;
    const about = paper
      ? { paper, needs: planned, details: record?.details ?? {}, context, sent }
      : null;
    return { planned, record, state, about, verdict: about && verdictOf(about) };
  });
}

/** What is missing to post, from the standings of all papers and the lines of the checklist. */
export function readinessOf(
  standings: readonly PaperStanding[],
  items: readonly ChecklistItem[],
): Readiness {
  const required = standings.filter(
    ({ planned, state }) => planned.need === 'required' && state !== 'not-needed',
  );
  const toGet = required.filter(({ state }) => state === 'missing' || state === 'ordered');
  const toMend = required.filter(isStandingToMend);
  const toCheck = required.filter(isStandingToCheck);
  const open = new Set([...toGet, ...toMend, ...toCheck]);
  return {
    all: required.length,
    ready: required.length - open.size,
    toGet,
    toMend,
    toCheck,
    forms: items.filter(({ id, state }) => id.startsWith('form:') && state === 'todo'),
  };
}

function isInHand(state: PaperRecord['state']): boolean {
  return state === 'have' || state === 'enclosed';
}

function isStandingToMend({ state, verdict }: PaperStanding): boolean {
  if (state === 'refused') return true;
  return isInHand(state) && verdict !== null && isToMend(verdict);
}

function isStandingToCheck({ state, verdict }: PaperStanding): boolean {
  return isInHand(state) && verdict?.kind === 'not-enough-known';
}

function isSent(state: PaperRecord['state']): boolean {
  return state === 'enclosed' || state === 'accepted';
}
