import type { StoryKind } from '../knowledge/deadline-schema.ts';
import type { actors, channels, officeKinds, sourceKinds } from '../knowledge/schema.ts';

/** A reason in words, with the ids of its sources. */
export interface Why {
  text: string;
  sources: readonly string[];
}

export type OfficeKind = (typeof officeKinds)[number];
export type Channel = (typeof channels)[number];
export type Actor = (typeof actors)[number];
export type SourceKind = (typeof sourceKinds)[number];
/** Where a step stands, as far as the situation tells. Ticks of the dossier lie over it. */
export type StepState = 'todo' | 'waiting' | 'done' | 'not-needed';

export interface PlanForm {
  id: string;
  use: 'yes' | 'no' | 'maybe';
  /** Not now, but later. */
  later?: true;
  why: Why;
}

export interface PlanPaper {
  id: string;
  need: 'required' | 'recommended' | 'if-asked' | 'not-needed';
  translation: 'needed' | 'not-needed' | 'check';
  legalisation: 'apostille' | 'legalisation' | 'none' | 'check';
  why: Why;
}

export interface PlanStep {
  id: string;
  title: string;
  who: Actor;
  state: StepState;
  links: readonly { title: string; url: string }[];
  /** What to look at once more before the step is done; empty for most. */
  checks: readonly Why[];
  why: Why;
}

export interface PlanDeadline {
  id: string;
  /** `PlainDate` as text. */
  dueOn: string;
  kind: SourceKind;
  title: string;
  why: Why;
  /** Days before the date from which it counts as soon. */
  soonDays?: number;
  /** It may concern others only, and its title says whom. */
  perhaps?: boolean;
  /** The event that it counts from, and whether it was noted or follows from the answers. */
  countsFrom?: { kind: StoryKind; on: string; noted: boolean };
  /** The last day on which it is listed; left out where it stays until it is settled. */
  endsOn?: string;
}

/** The answer to a situation. The shape is a contract with scripts outside the project. */
export interface Plan {
  route: { id: string; title: string; channel: Channel; url: string | null; why: Why };
  office: {
    kind: OfficeKind;
    name: string;
    why: Why;
    address: string | null;
    addressAsOf: string | null;
    finder: string | null;
    /** The caisse follows from the commune, by inference: a choice to confirm on Ameli. */
    inferred?: true;
  };
  forms: readonly PlanForm[];
  papers: readonly PlanPaper[];
  cover: { from: string | null; waiting: 'none' | 'three-months' | 'unknown'; why: Why };
  steps: readonly PlanStep[];
  deadlines: readonly PlanDeadline[];
  /** Ids of the questions whose answer would change this plan. */
  unknowns: readonly string[];
  notes: readonly Why[];
}

/** A plan before its dates; `lib/deadlines` completes it. */
export type DraftPlan = Omit<Plan, 'deadlines'>;

export type ItemState = 'todo' | 'waiting' | 'done' | 'not-needed';

/** One line of the checklist: a form to fill, a paper to have, or a step to take. */
export interface ChecklistItem {
  /** `form:S1106`, `paper:birth-record`, `step:post-file`. */
  id: string;
  state: ItemState;
  title: string;
  /** The French name the clerk will say; null where there is none. */
  fr: string | null;
  /** One or two words on the right of the line ("translate", "employer"); null for none. */
  hint: string | null;
  who: Actor;
  /** The same line as a next step: what to do and why, in full. */
  action: {
    title: string;
    about: string;
    checks: readonly Why[];
    links: readonly { title: string; url: string }[];
  };
  why: Why;
}
