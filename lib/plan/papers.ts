import { papers } from '../knowledge/papers.ts';
import type { Paper } from '../knowledge/schema.ts';
import { type Context, firstThatHolds } from './condition.ts';
import type { PlanPaper, Why } from './types.ts';

/**
 * The papers of a plan: all that are required, recommended or may be asked for. A paper that is not
 * needed is named only where a rule of its own says why (the silent default is left out).
 */
export function planPapers(context: Context): PlanPaper[] {
  return papers.map((paper) => planPaper(paper, context)).filter((paper) => paper !== null);
}

function planPaper(paper: Paper, context: Context): PlanPaper | null {
  const rule = firstThatHolds(paper.need, context);
  if (!rule || (rule.need === 'not-needed' && 'always' in rule.when)) return null;
  const { id } = paper;
  const why = { text: rule.en, sources: rule.sources };
  if (rule.need === 'not-needed') {
    return { id, need: rule.need, translation: 'not-needed', legalisation: 'none', why };
  }
  const translation = firstThatHolds(paper.translation ?? [], context);
  const legalisation = firstThatHolds(paper.legalisation ?? [], context);
  const other = { text: '', sources: [] };
  return {
    id,
    need: rule.need,
    translation: translation?.translation ?? (paper.translation ? 'check' : 'not-needed'),
    legalisation: legalisation?.legalisation ?? (paper.legalisation ? 'check' : 'none'),
    why: joined(
      why,
      translation ? { text: translation.en, sources: translation.sources } : other,
      legalisation ? { text: legalisation.en, sources: legalisation.sources } : other,
    ),
  };
}

function joined(...whys: readonly Why[]): Why {
  return {
    text: whys
      .map((why) => why.text)
      .filter((text) => text !== '')
      .join(' '),
    sources: [...new Set(whys.flatMap((why) => why.sources))],
  };
}
