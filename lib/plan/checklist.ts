import { formOf } from '../knowledge/forms.ts';
import { paperOf } from '../knowledge/papers.ts';
import { stepOf } from '../knowledge/steps.ts';
import type {
  Actor,
  ChecklistItem,
  DraftPlan,
  ItemState,
  PlanForm,
  PlanPaper,
  PlanStep,
} from './types.ts';
import { words } from './words.ts';

const w = words.en;

/** What the person said about one line; the dossier's ticks fit. */
interface ItemTick {
  itemId: string;
  state: ItemState;
}

/** The step before which papers and forms must be ready. */
const fileStep = 'check-file';

/**
 * The plan as lines to tick, in the order to take them: what others must start early, the papers
 * to have, the forms to fill in, then the steps with the file and after it. Ticks lie over the states of the plan;
 * ticks of lines that are not in the plan are passed over.
 */
export function checklist(
  plan: Pick<DraftPlan, 'forms' | 'papers' | 'steps'>,
  ticks: readonly ItemTick[],
): ChecklistItem[] {
  const ticked = new Map(ticks.map(({ itemId, state }) => [itemId, state] as const));
  const { early, late } = split(plan.steps);
  const items = [
    ...early.map(stepItem),
    ...plan.papers
      .filter(({ need }) => need === 'required' || need === 'recommended')
      .toSorted(slowFirst)
      .map(paperItem),
    ...plan.forms.filter(({ id, use }) => use === 'yes' && !isPaper(id)).map(formItem),
    ...late.map(stepItem),
  ];
  return items.map((item) => ({ ...item, state: ticked.get(item.id) ?? item.state }));
}

/**
 * The first line that the person can act on now: theirs, still to do, with nothing open before it.
 * Null if all is done or waits for others.
 */
export function nextStep(items: readonly ChecklistItem[]): ChecklistItem | null {
  const open = new Set(
    items.filter(({ state }) => state === 'todo' || state === 'waiting').map(({ id }) => id),
  );
  const isFree = ({ id }: ChecklistItem) =>
    (stepOf(id.replace(/^step:/, ''))?.after ?? []).every((before) => !open.has(`step:${before}`));
  return items.find((item) => item.state === 'todo' && item.who === 'you' && isFree(item)) ?? null;
}

/** Forms that another office fills in (S1, A1, E104) are papers to have. */
function isPaper(formId: string): boolean {
  return paperOf(formId.toLowerCase()) !== undefined;
}

/** Steps that do not come after the file was put together, and those that do. */
function split(steps: readonly PlanStep[]): { early: PlanStep[]; late: PlanStep[] } {
  const lateIds = new Set<string>();
  for (const { id } of steps) {
    const after = stepOf(id)?.after ?? [];
    if (id === fileStep || after.some((before) => lateIds.has(before))) lateIds.add(id);
  }
  return {
    early: steps.filter(({ id }) => !lateIds.has(id)),
    late: steps.filter(({ id }) => lateIds.has(id)),
  };
}

/** Papers that take weeks come first; recommended ones after required ones. */
function slowFirst(one: PlanPaper, other: PlanPaper): number {
  return weight(one) - weight(other);
}

function weight({ id, need, translation }: PlanPaper): number {
  const pace = translation === 'needed' ? 0 : paperOf(id)?.slow ? 1 : 2;
  return (need === 'required' ? 0 : 3) + pace;
}

function stepItem({ id, title, who, state, links, checks, why }: PlanStep): ChecklistItem {
  return {
    id: `step:${id}`,
    state,
    title,
    fr: null,
    hint: stepHint(who, state),
    who,
    action: { title, about: why.text, checks, links },
    why,
  };
}

function stepHint(who: Actor, state: ItemState): string | null {
  if (who !== 'you') return w.hints[who];
  return state === 'waiting' ? w.hints.time : null;
}

function formItem({ id, why }: PlanForm): ChecklistItem {
  const form = formOf(id);
  const title = form?.en.title ?? id;
  return {
    id: `form:${id}`,
    state: 'todo',
    title: `${id}: ${title}`,
    fr: form?.fr ?? null,
    hint: w.hints.fillIn,
    who: 'you',
    action: { title: w.fillIn(id), about: form?.en.about ?? why.text, checks: [], links: [] },
    why,
  };
}

function paperItem(paper: PlanPaper): ChecklistItem {
  const entry = paperOf(paper.id);
  const title = entry?.en.title ?? paper.id;
  const name = entry?.en.short ?? inner(title);
  return {
    id: `paper:${paper.id}`,
    state: 'todo',
    title,
    fr: entry?.fr ?? null,
    hint: paperHint(paper),
    who: 'you',
    action: {
      title: paper.translation === 'needed' ? w.haveTranslated(name) : w.getCopy(name),
      about: paperAbout(paper, entry?.en.get ?? entry?.en.about ?? ''),
      checks: [],
      links: [],
    },
    why: paper.why,
  };
}

function paperHint({ translation, legalisation }: PlanPaper): string | null {
  if (translation === 'needed') return w.hints.translate;
  return translation === 'check' || legalisation === 'check' ? w.hints.check : null;
}

function paperAbout({ translation, legalisation }: PlanPaper, get: string): string {
  const parts = [get];
  if (legalisation === 'apostille') parts.push(w.apostille);
  if (legalisation === 'legalisation') parts.push(w.legalisation);
  if (legalisation === 'check') parts.push(w.checkLegalisation);
  if (translation === 'needed') parts.push(w.translator);
  if (translation === 'check') parts.push(w.checkTranslation);
  return parts.filter((part) => part !== '').join(' ');
}

/** A title inside a sentence: "Birth record" → "birth record", "RIB" stays. */
function inner(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
