import type { PaperDetails } from '../dossier/types.ts';
import { checksOf } from '../knowledge/paper-checks.ts';
import {
  type CheckKind,
  checkKinds,
  type PaperCheck,
  type PaperDetail,
} from '../knowledge/paper-schema.ts';
import { type PaperCase, paperHolds } from './condition.ts';

/** What Quinze says of a paper. Never a promise: the office decides. */
export interface Verdict {
  kind: CheckKind | 'looks-right' | 'not-enough-known';
  /** The checks that speak, the gravest first. */
  reasons: readonly PaperCheck[];
  /** The questions that matter and are not answered yet, in the order asked. */
  open: readonly PaperDetail[];
}

/** The questions that matter for this paper, as far as what is known tells, in the order asked. */
export function questionsFor(one: PaperCase): readonly PaperDetail[] {
  return one.paper.details.filter(({ when }) => !when || paperHolds(when, one) === true);
}

/**
 * Whether an office will probably take the paper. "Looks right" takes an answer to every question
 * that matters and silence of every check; a check that cannot be settled yet leaves it open.
 * Pure: the same case gives the same verdict. What is added to the details never takes a reason
 * for a refusal away.
 */
export function verdictOf(one: PaperCase): Verdict {
  const checks = checksOf(one.paper).map((check) => ({
    check,
    speaks: paperHolds(check.when, one),
  }));
  const reasons = checks
    .filter(({ speaks }) => speaks === true)
    .map(({ check }) => check)
    .toSorted((a, b) => checkKinds.indexOf(a.verdict) - checkKinds.indexOf(b.verdict));
  const open = questionsFor(one).filter(({ detail }) => one.details[detail] === undefined);
  const unsettled = open.length > 0 || checks.some(({ speaks }) => speaks === null);
  const silent = unsettled ? 'not-enough-known' : 'looks-right';
  return { kind: reasons[0]?.verdict ?? silent, reasons, open };
}

/** True if the paper should not go to an office like this. */
export function isToMend({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'likely-refused' || kind === 'expires-too-soon' || kind === 'look-again';
}

/** True if nothing at all is known of the paper itself. */
export function isBlank(details: PaperDetails): boolean {
  return Object.values(details).every((value) => value === undefined);
}
