import { forms } from '../knowledge/forms.ts';
import { noteOf } from '../knowledge/notes.ts';
import type { Form, Route } from '../knowledge/schema.ts';
import { type Context, firstThatHolds, holds, speaksOf } from './condition.ts';
import { factsOf } from './facts.ts';
import { inferred } from './inferred.ts';
import { planOffice } from './office.ts';
import { planPapers } from './papers.ts';
import { routeOf } from './route.ts';
import type { Situation } from './situation.ts';
import { planSteps } from './steps.ts';
import type { DraftPlan, PlanForm, Why } from './types.ts';
import { words } from './words.ts';

/** Everything of a plan that follows from the answers given, without the open questions. */
export type PlanBody = Omit<DraftPlan, 'unknowns'>;

/** What conditions on a situation are tested on, with the route and the cover they led to. */
export function contextOf(answers: Situation, today: Temporal.PlainDate) {
  const situation = inferred(answers);
  const facts = factsOf(situation, today);
  const route = routeOf({ situation, facts });
  const begun: Context = { situation, facts, routeId: route.id, waiting: null };
  const cover = planCover(route, begun);
  const context: Context = { ...begun, waiting: waitingIn(cover) };
  return { route, cover, context };
}

/** The plan's body; the same situation and day give the same body. Never throws. */
export function bodyOf(answers: Situation, today: Temporal.PlainDate): PlanBody {
  const { route, cover, context } = contextOf(answers, today);
  return {
    route: {
      id: route.id,
      title: route.en.title,
      channel: route.channel,
      url: route.url,
      why: { text: route.en.about, sources: route.sources },
    },
    office: planOffice(route, context),
    forms: planForms(route, context),
    papers: planPapers(context),
    cover,
    steps: planSteps(route.steps, context),
    notes: planNotes(route, context),
  };
}

/** What is true of this route alone comes first. */
function planNotes({ notes, sharedNotes }: Route, context: Context): Why[] {
  return [...notes, ...sharedNotes.flatMap((id) => noteOf(id) ?? [])]
    .filter((note) => holds(note.when, context) === true)
    .map((note) => ({ text: note.en, sources: note.sources }));
}

/** A translation follows the form that it translates, and has rules of its own where that one is used. */
function planForms(route: Route, context: Context): PlanForm[] {
  const plain = new Map(
    forms
      .filter(({ translationOf }) => translationOf === undefined)
      .map((form) => [form.id, planForm(form, route, context)] as const),
  );
  return forms.map((form) => {
    const original = plain.get(form.translationOf ?? form.id);
    if (form.translationOf === undefined && original) return original;
    if (original === undefined || original.use === 'yes') return planForm(form, route, context);
    return { ...original, id: form.id };
  });
}

/** Where no rule holds, an open answer makes it "maybe"; without one, nothing calls for the form. */
function planForm(form: Form, route: Route, context: Context): PlanForm {
  const rule = firstThatHolds(form.uses, context);
  const { id, sources } = form;
  if (route.elsewhere && rule?.use !== 'no' && !speaksOf(rule, route.id)) {
    return { id, use: 'no', why: { text: route.elsewhere.en, sources: route.elsewhere.sources } };
  }
  if (rule) {
    const why = { text: rule.en, sources: rule.sources };
    return { id, use: rule.use, ...(rule.later && { later: rule.later }), why };
  }
  if (form.uses.some(({ when }) => holds(when, context) === null)) {
    return { id, use: 'maybe', why: { text: words.en.formOpen, sources } };
  }
  return { id, use: 'no', why: { text: words.en.formNotCalledFor, sources } };
}

function planCover({ id, cover }: Route, context: Context): PlanBody['cover'] {
  const rule = firstThatHolds(cover, context);
  if (rule === undefined) throw new Error(`The route ${id} has no cover that is always true.`);
  return {
    from: coverFrom(rule.from, context.situation),
    waiting: rule.waiting,
    why: { text: rule.en, sources: rule.sources },
  };
}

/** What conditions on the waiting time are tested on: an unknown one makes them unknown. */
export function waitingIn({ waiting }: Pick<PlanBody['cover'], 'waiting'>): string | null {
  return waiting === 'unknown' ? null : waiting;
}

type CoverRule = Route['cover'][number];

function coverFrom(
  from: CoverRule['from'],
  { startedOn, arrivedOn, permitExpiresOn }: Situation,
): string | null {
  switch (from) {
    case 'startedOn':
      return startedOn ?? null;
    case 'arrivedOn':
      return arrivedOn ?? null;
    case 'arrivedOn+3months':
      return threeMonthsAfter(arrivedOn);
    case 'permitExpiresOn+3months':
      return threeMonthsAfter(permitExpiresOn);
    default:
      return null;
  }
}

function threeMonthsAfter(day: string | null | undefined): string | null {
  return day ? Temporal.PlainDate.from(day).add({ months: 3 }).toString() : null;
}
