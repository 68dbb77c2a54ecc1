import type { Paper } from '../knowledge/paper-schema.ts';
import { papers } from '../knowledge/papers.ts';
import { stampOf } from '../knowledge/stamps.ts';
import { type Context, firstThatHolds } from './condition.ts';
import type { PlanPaper, Why } from './types.ts';

const needs: readonly PlanPaper['need'][] = ['required', 'recommended', 'if-asked', 'not-needed'];

/**
 * The papers of a plan: all that are required, recommended or may be asked for. The most needed come
 * first, and of those the ones that take weeks to get. A paper that is not needed is named only where a
 * rule of its own says why (the silent default is left out).
 */
export function planPapers(context: Context): PlanPaper[] {
  return papers
    .toSorted((one, other) => Number(other.slow ?? false) - Number(one.slow ?? false))
    .map((paper) => planPaper(paper, context))
    .filter((paper) => paper !== null)
    .toSorted((one, other) => needs.indexOf(one.need) - needs.indexOf(other.need));
}

function planPaper(paper: Paper, context: Context): PlanPaper | null {
  const rule = firstThatHolds(paper.need, context);
  if (!rule || (rule.need === 'not-needed' && 'always' in rule.when)) return null;
  const { id } = paper;
  if (rule.need === 'not-needed') {
    const why = joined([rule]);
    return { id, need: rule.need, translation: 'not-needed', legalisation: 'none', why };
  }
  const how = firstThatHolds(paper.how ?? [], context);
  const translation = firstThatHolds(paper.translation ?? [], context);
  const stamp = stampFor(paper, context);
  return {
    id,
    need: rule.need,
    translation: translation?.translation ?? (paper.translation ? 'check' : 'not-needed'),
    legalisation: stamp?.legalisation ?? (paper.legalisation ? 'check' : 'none'),
    why: joined([rule, how, translation, stamp]),
  };
}

/** The paper's own rules come first; the last one, for everybody else, yields to the issuing country. */
function stampFor({ legalisation, issuedBy }: Paper, context: Context) {
  const rule = firstThatHolds(legalisation ?? [], context);
  const issuer = issuedBy && context.situation[issuedBy];
  if (!rule || !issuer || !('always' in rule.when)) return rule;
  return stampOf(issuer) ?? rule;
}

function joined(parts: readonly ({ en: string; sources: readonly string[] } | undefined)[]): Why {
  const said = parts.filter((part) => part !== undefined);
  return {
    text: said.map(({ en }) => en).join(' '),
    sources: [...new Set(said.flatMap(({ sources }) => sources))],
  };
}
