import * as z from 'zod/mini';
import { eventKinds } from '../../../lib/knowledge/deadline-schema.ts';
import { deadlineRules } from '../../../lib/knowledge/deadlines.ts';
import { forms } from '../../../lib/knowledge/forms.ts';
import { papers } from '../../../lib/knowledge/papers.ts';
import { questions } from '../../../lib/knowledge/questions.ts';
import { routes } from '../../../lib/knowledge/routes.ts';
import { channels, officeKinds } from '../../../lib/knowledge/schema.ts';
import { steps } from '../../../lib/knowledge/steps.ts';
import { situationSchema } from '../../../lib/plan/situation.ts';

function idOf(kind: string, entries: readonly { id: string }[]) {
  const known = new Set(entries.map(({ id }) => id));
  return z.string().check(z.refine((id) => known.has(id), `no ${kind} has this id`));
}

const routeId = idOf('route', routes);
const formId = idOf('form', forms);
const paperId = idOf('paper', papers);
const stepId = idOf('step', steps);
const questionId = idOf('question', questions);
const deadlineId = idOf('deadline', deadlineRules);

const plainDate = z.iso.date();

/** One answer, or several where the sources leave it open between them. */
function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.union([z.enum(values), z.array(z.enum(values)).check(z.minLength(2))]);
}

/** A deadline's id; where its event can recur, the id goes on with the day it is due. */
const datedId = z
  .string()
  .check(
    z.refine((id) => deadlineId.safeParse(id.split(':')[0]).success, 'no deadline has this id'),
  );

/** The line of the checklist that comes first: any paper, or one paper, form or step. */
const firstLine = z.string().check(
  z.refine((line) => {
    const [kind, id] = line.split(':');
    if (kind === 'paper') return id === undefined || paperId.safeParse(id).success;
    return kind === 'step' ? stepId.safeParse(id).success : formId.safeParse(id).success;
  }, 'no line of a checklist is called so'),
);

/**
 * What a careful reader of the sources works out for a person, without looking at the program. Only
 * what matters for this person is named; what is named must hold.
 */
const expectSchema = z.strictObject({
  route: routeId,
  office: z.enum(officeKinds),
  /** A part of the office's name. */
  officeName: z.optional(z.string()),
  channel: z.optional(z.enum(channels)),
  waiting: z.optional(z.enum(['none', 'three-months', 'unknown'])),
  from: z.optional(z.nullable(plainDate)),
  forms: z.record(formId, oneOf(['yes', 'no', 'maybe'])),
  /** Papers without which the file comes back. */
  required: z.optional(z.array(paperId)),
  /** Papers that must be named, whatever their weight. */
  listed: z.optional(z.array(paperId)),
  /** Papers that nobody may call required. */
  notRequired: z.optional(z.array(paperId)),
  /** Papers that have no place in this file at all. */
  notNeeded: z.optional(z.array(paperId)),
  translation: z.optional(z.record(paperId, oneOf(['needed', 'not-needed', 'check']))),
  legalisation: z.optional(
    z.record(paperId, oneOf(['apostille', 'legalisation', 'none', 'check'])),
  ),
  /** The first thing to do, where the sources decide it. */
  first: z.optional(firstLine),
  steps: z.optional(
    z.strictObject({ has: z.optional(z.array(stepId)), hasNot: z.optional(z.array(stepId)) }),
  ),
  dates: z.optional(z.record(datedId, plainDate)),
  /** Open questions that the plan must name. */
  asks: z.optional(z.array(questionId)),
  /** Questions whose answer can matter to nobody in this position. */
  asksNot: z.optional(z.array(questionId)),
  /** Words that must stand in the plan's way, office, cover or notes. */
  says: z.optional(z.array(z.string())),
  /** Words that are wrong for this person wherever they stand, in dates and steps too. */
  neverSays: z.optional(z.array(z.string())),
});

const personSchema = z.strictObject({
  story: z.string().check(z.minLength(60)),
  situation: situationSchema,
  events: z.optional(z.array(z.strictObject({ kind: z.enum(eventKinds), on: plainDate }))),
  expect: expectSchema,
});

/** A person of `people/`: the story, the answers, and what must come of them. */
export type Person = z.infer<typeof personSchema>;

const files = import.meta.glob<unknown>('./people/*.json', { eager: true, import: 'default' });

/** Every person by file name. Throws on an unknown key or id, and names it. */
export const people: readonly (readonly [name: string, Person])[] = Object.entries(files).map(
  ([file, json]) => [nameOf(file), read(file, json)] as const,
);

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.json$/, '');
}

function read(file: string, json: unknown): Person {
  const person = z.safeParse(personSchema, json);
  if (person.success) return person.data;
  throw new Error(`${file}: ${z.prettifyError(person.error)}`);
}
