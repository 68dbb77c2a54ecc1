import { forms } from '../knowledge/forms.ts';
import { noteOf } from '../knowledge/notes.ts';
import type { Form, Route } from '../knowledge/schema.ts';
import { type Context, firstThatHolds, holds } from './condition.ts';
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

/** What conditions on a situation are tested on, and the route they led to. */
export function contextOf(answers: Situation, today: Temporal.PlainDate) {
  const situation = inferred(answers);
  const facts = factsOf(situation, today);
  const route = routeOf({ situation, facts });
  const context: Context = { situation, facts, routeId: route.id };
  return { route, context };
}

/** The plan's body; the same situation and day give the same body. Never throws. */
export function bodyOf(answers: Situation, today: Temporal.PlainDate): PlanBody {
  const { route, context } = contextOf(answers, today);
  return {
    route: {
      id: route.id,
      title: route.en.title,
      channel: route.channel,
      url: route.url,
      why: { text: route.en.about, sources: route.sources },
    },
    office: planOffice(route, context),
    forms: forms.map((form) => planForm(form, context)),
    papers: planPapers(context),
    cover: planCover(route, context.situation),
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

/** Where no rule holds, an open answer makes it "maybe"; without one, nothing calls for the form. */
function planForm(form: Form, context: Context): PlanForm {
  const rule = firstThatHolds(form.uses, context);
  const { id, sources } = form;
  if (rule) return { id, use: rule.use, why: { text: rule.en, sources: rule.sources } };
  if (form.uses.some(({ when }) => holds(when, context) === null)) {
    return { id, use: 'maybe', why: { text: words.en.formOpen, sources } };
  }
  return { id, use: 'no', why: { text: words.en.formNotCalledFor, sources } };
}

function planCover({ cover }: Route, situation: Situation): PlanBody['cover'] {
  return {
    from: coverFrom(cover.from, situation),
    waiting: cover.waiting,
    why: { text: cover.en, sources: cover.sources },
  };
}

function coverFrom(
  from: Route['cover']['from'],
  { startedOn, arrivedOn }: Situation,
): string | null {
  switch (from) {
    case 'startedOn':
      return startedOn ?? null;
    case 'arrivedOn':
      return arrivedOn ?? null;
    case 'arrivedOn+3months':
      return arrivedOn ? Temporal.PlainDate.from(arrivedOn).add({ months: 3 }).toString() : null;
    default:
      return null;
  }
}
