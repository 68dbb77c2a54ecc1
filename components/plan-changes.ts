import type { Plan } from '../lib/plan/types.ts';

/** One thing that a changed answer changed in the plan. */
export type PlanChange =
  | { what: 'route'; now: string; before: string }
  | { what: 'office'; now: string; before: string }
  | { what: 'cover'; now: Plan['cover'] }
  | { what: 'form-yours' | 'form-not-yours'; id: string }
  | { what: 'paper-needed' | 'paper-not-needed'; id: string };

/** What is different between two plans, the weightiest first. Empty if nothing is. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  return [
    ...routeChange(before, after),
    ...officeChange(before, after),
    ...setChanges(yours(before), yours(after), 'form-yours', 'form-not-yours'),
    ...setChanges(needed(before), needed(after), 'paper-needed', 'paper-not-needed'),
    ...coverChange(before, after),
  ];
}

function routeChange({ route: before }: Plan, { route: now }: Plan): PlanChange[] {
  if (before.id === now.id) return [];
  return [{ what: 'route', now: now.title, before: before.title }];
}

function officeChange({ office: before }: Plan, { office: now }: Plan): PlanChange[] {
  if (before.name === now.name) return [];
  return [{ what: 'office', now: now.name, before: before.name }];
}

function coverChange({ cover: before }: Plan, { cover: now }: Plan): PlanChange[] {
  if (before.from === now.from && before.waiting === now.waiting) return [];
  return [{ what: 'cover', now }];
}

function yours(plan: Plan): Set<string> {
  return new Set(plan.forms.filter((form) => form.use === 'yes').map((form) => form.id));
}

function needed(plan: Plan): Set<string> {
  return new Set(plan.papers.filter((paper) => paper.need === 'required').map((paper) => paper.id));
}

type SetChange = Extract<PlanChange, { id: string }>['what'];

function setChanges(
  before: Set<string>,
  after: Set<string>,
  gained: SetChange,
  lost: SetChange,
): PlanChange[] {
  return [
    ...[...after.difference(before)].map((id) => ({ what: gained, id })),
    ...[...before.difference(after)].map((id) => ({ what: lost, id })),
  ];
}
