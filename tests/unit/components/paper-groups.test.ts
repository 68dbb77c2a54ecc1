import { describe, expect, it } from 'vitest';
import { groupPapers, readiness } from '../../../components/paper-groups.ts';
import { progress } from '../../../components/ticks.ts';
import type { ChecklistItem, ItemState, PlanPaper } from '../../../lib/plan/types.ts';

const why = { text: 'Because.', sources: [] };

function paper(id: string, need: PlanPaper['need']): PlanPaper {
  return { id, need, translation: 'not-needed', legalisation: 'none', why };
}

function item(paperId: string, state: ItemState): ChecklistItem {
  const action = { title: paperId, about: '', checks: [], links: [] };
  return {
    id: `paper:${paperId}`,
    state,
    title: paperId,
    fr: null,
    hint: null,
    who: 'you',
    action,
    why,
  };
}

describe('groupPapers', () => {
  const papers = [
    paper('s1', 'not-needed'),
    paper('identity', 'required'),
    paper('bank-details', 'required'),
    paper('proof-of-address', 'recommended'),
  ];
  const items = [item('identity', 'done'), item('bank-details', 'todo')];

  it('puts the most needed first and leaves empty groups out', () => {
    const groups = groupPapers(papers, items);
    expect(groups.map((group) => group.need)).toEqual(['required', 'recommended', 'not-needed']);
  });

  it('finds the line of the checklist, or none', () => {
    const [required, recommended] = groupPapers(papers, items);
    expect(required?.lines.map((line) => line.item?.state)).toEqual(['done', 'todo']);
    expect(recommended?.lines[0]?.item).toBeNull();
  });

  it('counts required papers only, without those the person does not need', () => {
    expect(readiness(groupPapers(papers, items))).toEqual({ ready: 1, all: 2 });
    const waived = [item('identity', 'done'), item('bank-details', 'not-needed')];
    expect(readiness(groupPapers(papers, waived))).toEqual({ ready: 1, all: 1 });
  });
});

describe('progress', () => {
  it('counts what is done, of what is needed', () => {
    const items = [item('a', 'done'), item('b', 'waiting'), item('c', 'not-needed')];
    expect(progress(items)).toEqual({ done: 1, all: 2 });
  });
});
