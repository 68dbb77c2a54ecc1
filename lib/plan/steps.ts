import type { Step } from '../knowledge/schema.ts';
import { stepOf } from '../knowledge/steps.ts';
import { type Context, holds } from './condition.ts';
import type { PlanStep, StepState } from './types.ts';

/** A route's steps that are not surely pointless here, each after those it depends on. */
export function planSteps(ids: readonly string[], context: Context): PlanStep[] {
  const wanted = ids
    .map((id) => stepOf(id))
    .filter((step) => step !== undefined)
    .filter((step) => !step.when || holds(step.when, context) !== false);
  return inOrder(wanted).map((step) => planStep(step, context));
}

function planStep(step: Step, context: Context): PlanStep {
  return {
    id: step.id,
    title: step.en.title,
    who: step.who,
    state: stateOf(step, context),
    links: step.links.map(({ en, url }) => ({ title: en, url })),
    checks: (step.checks ?? [])
      .filter(({ when }) => holds(when, context) !== false)
      .map(({ en, sources }) => ({ text: en, sources })),
    why: { text: step.en.about, sources: step.sources },
  };
}

function stateOf(step: Step, context: Context): StepState {
  if (step.doneWhen && holds(step.doneWhen, context) === true) return 'done';
  return step.waits || step.who !== 'you' ? 'waiting' : 'todo';
}

/** Keeps the given order as far as the dependencies allow. */
function inOrder(steps: readonly Step[]): Step[] {
  const left = new Map(steps.map((step) => [step.id, step] as const));
  const ordered: Step[] = [];
  const place = (step: Step) => {
    if (!left.delete(step.id)) return;
    for (const id of step.after) {
      const earlier = left.get(id);
      if (earlier) place(earlier);
    }
    ordered.push(step);
  };
  for (const step of steps) place(step);
  return ordered;
}
