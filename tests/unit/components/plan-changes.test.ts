import { describe, expect, it } from 'vitest';
import { planChanges } from '../../../components/plan-changes.ts';
import type { Plan } from '../../../lib/plan/types.ts';

const why = { text: 'Because.', sources: [] };

const plan: Plan = {
  route: { id: 'employee', title: 'By post', channel: 'post', url: null, why },
  office: { kind: 'cpam', name: 'CPAM', why, address: null, addressAsOf: null, finder: null },
  forms: [
    { id: 'S1106', use: 'yes', why },
    { id: 'S3705', use: 'no', why },
  ],
  papers: [
    { id: 'identity', need: 'required', translation: 'not-needed', legalisation: 'none', why },
    { id: 's1', need: 'not-needed', translation: 'not-needed', legalisation: 'none', why },
  ],
  cover: { from: '2026-09-15', waiting: 'none', why },
  steps: [],
  deadlines: [],
  unknowns: [],
  notes: [],
};

describe('planChanges', () => {
  it('finds nothing between equal plans', () => {
    expect(planChanges(plan, structuredClone(plan))).toEqual([]);
  });

  it('names the route, the office and the cover', () => {
    const after: Plan = {
      ...plan,
      route: { ...plan.route, id: 'student', title: 'Student site' },
      office: { ...plan.office, name: 'Student portal' },
      cover: { ...plan.cover, from: null, waiting: 'unknown' },
    };
    expect(planChanges(plan, after)).toEqual([
      { what: 'route', now: 'Student site', before: 'By post' },
      { what: 'office', now: 'Student portal', before: 'CPAM' },
      { what: 'cover', now: after.cover },
    ]);
  });

  it('names forms and papers that come and go', () => {
    const after: Plan = {
      ...plan,
      forms: [
        { id: 'S1106', use: 'no', why },
        { id: 'S3705', use: 'yes', why },
      ],
      papers: plan.papers.map((paper) => ({
        ...paper,
        need: paper.id === 's1' ? 'required' : 'not-needed',
      })),
    };
    expect(planChanges(plan, after)).toEqual([
      { what: 'form-yours', id: 'S3705' },
      { what: 'form-not-yours', id: 'S1106' },
      { what: 'paper-needed', id: 's1' },
      { what: 'paper-not-needed', id: 'identity' },
    ]);
  });
});
