import type { Condition } from '../knowledge/condition.ts';
import { pageGuides } from '../knowledge/pages.ts';
import { services } from '../knowledge/services.ts';
import { stepOf } from '../knowledge/steps.ts';
import { contextOf } from './body.ts';
import { firstThatHolds, speaksOf } from './condition.ts';
import type { Situation } from './situation.ts';
import type { ChecklistItem } from './types.ts';
import { words } from './words.ts';

/** Whether a page of Ameli concerns the reader, and why, in a sentence. */
export interface PageVerdict {
  concerns: 'yes' | 'no' | 'maybe';
  /** Not now, but later. */
  later?: true;
  why: string;
}

/** Whether an online service is the reader's, and why, in a sentence. */
export interface ServiceVerdict {
  use: 'yes' | 'no' | 'maybe';
  /** Not now, but later. */
  later?: true;
  why: string;
}

/** Verdicts by the ids of the page guides. */
export function pageVerdicts(
  situation: Situation,
  today: Temporal.PlainDate,
): Record<string, PageVerdict> {
  const { ruleOf, elsewhere } = ruleFinder(situation, today);
  return Object.fromEntries(
    pageGuides.map(({ id, concerns }) => {
      const rule = ruleOf(concerns);
      const away = rule?.concerns === 'no' ? null : elsewhere(rule);
      if (away !== null) return [id, { concerns: 'no', why: away }];
      const verdict = { concerns: rule?.concerns ?? 'maybe', why: rule?.en ?? words.en.formOpen };
      return [id, { ...verdict, ...(rule?.later && { later: rule.later }) }];
    }),
  );
}

/** Verdicts by the ids of the online services. */
export function serviceVerdicts(
  situation: Situation,
  today: Temporal.PlainDate,
): Record<string, ServiceVerdict> {
  const { ruleOf, elsewhere } = ruleFinder(situation, today);
  return Object.fromEntries(
    services.map(({ id, uses }) => {
      const rule = ruleOf(uses);
      const away = rule?.use === 'no' ? null : elsewhere(rule);
      if (away !== null) return [id, { use: 'no', why: away }];
      const verdict = { use: rule?.use ?? 'maybe', why: rule?.en ?? words.en.formOpen };
      return [id, { ...verdict, ...(rule?.later && { later: rule.later }) }];
    }),
  );
}

/**
 * The steps of a checklist that the reader can be at, in order. A step of theirs comes up while only steps
 * of theirs stand before it; what others do, or time, comes up when nothing stands before it.
 */
export function openSteps(items: readonly ChecklistItem[]): { id: string; title: string }[] {
  const open = new Set(
    items.filter(({ state }) => state === 'todo' || state === 'waiting').map(({ id }) => id),
  );
  const before = (id: string) => (stepOf(id)?.after ?? []).filter((one) => open.has(`step:${one}`));
  const isTheirs = (id: string) => stepOf(id)?.who === 'you' && !stepOf(id)?.waits;
  const isWithin = (id: string): boolean =>
    before(id).every((one) => isTheirs(one) && isWithin(one));
  return items.flatMap(({ id: itemId, title }) => {
    const id = itemId.replace(/^step:/, '');
    if (!open.has(`step:${id}`)) return [];
    return (isTheirs(id) ? isWithin(id) : before(id).length === 0) ? [{ id, title }] : [];
  });
}

function ruleFinder(situation: Situation, today: Temporal.PlainDate) {
  const { route, context } = contextOf(situation, today);
  const ruleOf = <Rule extends { when: Condition }>(rules: readonly Rule[]) =>
    firstThatHolds(rules, context);
  /** Why a page is not for people whom Ameli does not insure; null where it may be. */
  const elsewhere = (rule: { when: Condition } | undefined) =>
    speaksOf(rule, route.id) ? null : (route.elsewhere?.en ?? null);
  return { ruleOf, elsewhere };
}
