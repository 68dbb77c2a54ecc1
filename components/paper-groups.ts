import type { ChecklistItem, PlanPaper } from '../lib/plan/types.ts';

const order = ['required', 'recommended', 'if-asked', 'not-needed'] as const;

export interface PaperLine {
  paper: PlanPaper;
  /** Its line in the checklist; null where the checklist leaves it out. */
  item: ChecklistItem | null;
}

export interface PaperGroup {
  need: PlanPaper['need'];
  lines: readonly PaperLine[];
}

/** Papers by need, the most needed first; empty groups are left out. */
export function groupPapers(
  papers: readonly PlanPaper[],
  items: readonly ChecklistItem[],
): PaperGroup[] {
  const lineOf = (paper: PlanPaper): PaperLine => ({
    paper,
    item: items.find((item) => item.id === `paper:${paper.id}`) ?? null,
  });
  return order
    .map((need) => ({ need, lines: papers.filter((paper) => paper.need === need).map(lineOf) }))
    .filter((group) => group.lines.length > 0);
}

/** How many of the required papers are ready. */
export function readiness(groups: readonly PaperGroup[]): { ready: number; all: number } {
  const required = groups.find((group) => group.need === 'required')?.lines ?? [];
  const counted = required.filter((line) => line.item && line.item.state !== 'not-needed');
  return {
    ready: counted.filter((line) => line.item?.state === 'done').length,
    all: counted.length,
  };
}
