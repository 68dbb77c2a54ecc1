import type { ChecklistItem, Plan, PlanPaper, Why } from '../../../lib/plan/types.ts';
import type { Person } from './person.ts';

type Expected = Person['expect'];

/** Where a plan is not what was expected, in lines that name both; empty where all holds. */
export function findings(expected: Expected, plan: Plan, first: ChecklistItem | null): string[] {
  return [
    ...wayFindings(expected, plan),
    ...formFindings(expected, plan),
    ...paperFindings(expected, plan),
    ...stepFindings(expected, plan),
    ...firstFindings(expected, first),
    ...restFindings(expected, plan),
  ];
}

function differs(what: string, wanted: unknown, found: unknown): string[] {
  if (wanted === undefined) return [];
  const allowed: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return allowed.includes(found) ? [] : [`${what}: ${allowed.join(' or ')} expected, is ${found}`];
}

function wayFindings(expected: Expected, { route, office, cover }: Plan): string[] {
  const { officeName = '' } = expected;
  return [
    ...differs('route', expected.route, route.id),
    ...differs('office', expected.office, office.kind),
    ...(office.name.includes(officeName) || office.why.text.includes(officeName)
      ? []
      : [`office: ${officeName} expected, is ${office.name}`]),
    ...differs('channel', expected.channel, route.channel),
    ...differs('waiting', expected.waiting, cover.waiting),
    ...differs('from', expected.from, cover.from),
  ];
}

function formFindings(expected: Expected, { forms }: Plan): string[] {
  return Object.entries(expected.forms).flatMap(([id, use]) =>
    differs(`form ${id}`, use, forms.find((form) => form.id === id)?.use),
  );
}

function paperFindings(expected: Expected, { papers }: Plan): string[] {
  const { required = [], listed = [], notRequired = [], notNeeded = [] } = expected;
  const paper = (wanted: string) => papers.find(({ id }) => id === wanted);
  const need = (id: string): PlanPaper['need'] => paper(id)?.need ?? 'not-needed';
  const translations = Object.entries(expected.translation ?? {});
  const stamps = Object.entries(expected.legalisation ?? {});
  return [
    ...required.flatMap((id) => differs(`paper ${id}`, 'required', need(id))),
    ...listed
      .filter((id) => need(id) === 'not-needed')
      .map((id) => `paper ${id}: not named, which it must be`),
    ...notRequired
      .filter((id) => need(id) === 'required')
      .map((id) => `paper ${id}: required, which it must not be`),
    ...notNeeded.flatMap((id) => differs(`paper ${id}`, 'not-needed', need(id))),
    ...translations.flatMap(([id, one]) =>
      differs(`translation of ${id}`, one, paper(id)?.translation),
    ),
    ...stamps.flatMap(([id, one]) =>
      differs(`legalisation of ${id}`, one, paper(id)?.legalisation),
    ),
  ];
}

function stepFindings({ steps: expected }: Expected, { steps }: Plan): string[] {
  const ids = new Set(steps.map(({ id }) => id));
  return [
    ...(expected?.has ?? []).filter((id) => !ids.has(id)).map((id) => `step ${id} is missing`),
    ...(expected?.hasNot ?? [])
      .filter((id) => ids.has(id))
      .map((id) => `step ${id} has no place here`),
  ];
}

function firstFindings({ first: expected }: Expected, first: ChecklistItem | null): string[] {
  if (expected === undefined) return [];
  const found = first?.id ?? 'nothing';
  const holds = found === expected || (expected === 'paper' && found.startsWith('paper:'));
  return holds ? [] : [`first: ${expected} expected, is ${found}`];
}

function restFindings(expected: Expected, plan: Plan): string[] {
  const { dates = {}, asks = [], asksNot = [] } = expected;
  const isOpen = (id: string) => plan.unknowns.includes(id);
  return [
    ...Object.entries(dates).flatMap(([id, day]) =>
      differs(`date ${id}`, day, plan.deadlines.find((one) => one.id === id)?.dueOn),
    ),
    ...asks.filter((id) => !isOpen(id)).map((id) => `question ${id} is not among the open ones`),
    ...asksNot.filter(isOpen).map((id) => `question ${id} is open without need`),
    ...wordFindings(expected, plan),
  ];
}

function wordFindings({ says = [], neverSays = [] }: Expected, plan: Plan): string[] {
  const { route, office, cover, notes, steps, papers, deadlines } = plan;
  const told = [route, office, cover, ...notes.map((why) => ({ why }))].map(textOf).join('\n');
  const all = [told, ...[...steps, ...papers, ...deadlines].map(textOf)].join('\n');
  return [
    ...says.filter((words) => !stands(words, told)).map((words) => `“${words}” is said nowhere`),
    ...neverSays.filter((words) => stands(words, all)).map((words) => `“${words}” is said`),
  ];
}

function textOf({ title = '', why }: { title?: string; why: Why }): string {
  return `${title}\n${why.text}`;
}

function stands(words: string, text: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
