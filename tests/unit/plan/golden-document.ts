import { countryName } from '../../../lib/knowledge/countries.ts';
import { formOf } from '../../../lib/knowledge/forms.ts';
import { paperOf } from '../../../lib/knowledge/papers.ts';
import type { Question } from '../../../lib/knowledge/question-schema.ts';
import { questions } from '../../../lib/knowledge/questions.ts';
import { valueAt } from '../../../lib/plan/questions.ts';
import type {
  Plan,
  PlanDeadline,
  PlanForm,
  PlanPaper,
  PlanStep,
  Why,
} from '../../../lib/plan/types.ts';
import type { Person } from './person.ts';

/**
 * A plan as a page to read: what the person said, what Quinze answers, and after each statement the
 * ids of its sources (`lib/knowledge/sources.json`). Same arguments, same page.
 */
export function goldenDocument(name: string, person: Person, plan: Plan): string {
  return [
    `# ${name}`,
    person.story,
    section('Answers', answers(person)),
    section('Way', way(plan)),
    section('Forms', formLines(plan.forms)),
    section('Papers', paperLines(plan.papers)),
    section('Steps', plan.steps.map(stepLine)),
    section('Dates', plan.deadlines.map(dateLine)),
    section(
      'To know',
      plan.notes.map((note) => `- ${said(note)}`),
    ),
    section('Open questions', openQuestions(plan.unknowns)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function said({ text, sources }: Why): string {
  return `${text} [${sources.join(', ')}]`;
}

function answers({ situation, events = [] }: Person): string[] {
  const given = questions.flatMap((question) => {
    const value = valueAt(situation, question.field);
    return value === undefined ? [] : [`- ${question.en.ask} **${inWords(question, value)}**`];
  });
  return [...given, ...events.map(({ kind, on }) => `- Noted: ${kind}, **${on}**`)];
}

function inWords({ input, options }: Question, value: string | number | boolean | null): string {
  if (value === null) return 'I don’t know';
  if (input === 'country') return countryName(String(value), 'en');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return options?.find((one) => one.value === String(value))?.en ?? String(value);
}

function way({ route, office, cover }: Plan): string[] {
  const address = office.address ? ` ${office.address} (as of ${office.addressAsOf}).` : '';
  const from = cover.from ? `From ${cover.from}` : 'No date';
  return [
    `- **${route.title}** (${route.id}; channel: ${route.channel}). ${said(route.why)}`,
    ...(route.url ? [`- Page: <${route.url}>`] : []),
    `- Office: **${office.name}** (${office.kind}).${address} ${said(office.why)}`,
    `- Cover: **${from}**, waiting: ${cover.waiting}. ${said(cover.why)}`,
  ];
}

/** Yes before maybe before no. Forms that nothing calls for share the last line. */
function formLines(forms: readonly PlanForm[]): string[] {
  const told = (use: PlanForm['use']) =>
    forms.filter((form) => form.use === use && !isSilent(form)).map(formLine);
  const silent = forms.filter(isSilent).map(({ id }) => id);
  return [...told('yes'), ...told('maybe'), ...told('no'), `- **no** ${silent.join(', ')}`];
}

function formLine({ id, use, why }: PlanForm): string {
  return `- **${use}** ${id} (${formOf(id)?.en.title}): ${said(why)}`;
}

/** The forms that newcomers mix up: why not is worth reading. */
const mixedUp: ReadonlySet<string> = new Set(['S1', 'S1104', 'S1106', 'S1110', 'S3705', 'S3720']);

function isSilent({ id, use }: PlanForm): boolean {
  return use === 'no' && !mixedUp.has(id);
}

function paperLines(papers: readonly PlanPaper[]): string[] {
  const needs = ['required', 'recommended', 'if-asked', 'not-needed'] as const;
  return needs.flatMap((need) =>
    papers.filter((paper) => paper.need === need).map((paper) => paperLine(paper)),
  );
}

function paperLine({ id, need, translation, legalisation, why }: PlanPaper): string {
  const marks = [
    ...(translation === 'not-needed' ? [] : [`translation: ${translation}`]),
    ...(legalisation === 'none' ? [] : [`stamp: ${legalisation}`]),
  ];
  const marked = marks.length > 0 ? ` [${marks.join('; ')}]` : '';
  return `- **${need}** ${paperOf(id)?.en.title}${marked}: ${said(why)}`;
}

function stepLine({ title, who, state, why, links }: PlanStep, index: number): string {
  const addresses = links.map(({ url }) => ` <${url}>`).join('');
  return `${index + 1}. **${title}** (${who}, ${state}): ${said(why)}${addresses}`;
}

function dateLine({ dueOn, title, kind, why }: PlanDeadline): string {
  return `- **${dueOn}** ${title} (${kind}): ${said(why)}`;
}

function openQuestions(unknowns: readonly string[]): string[] {
  return unknowns.map((id) => `- ${questions.find((one) => one.id === id)?.en.ask}`);
}
