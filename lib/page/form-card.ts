import type { Form } from '../knowledge/schema.ts';
import { element } from './element.ts';
import { sourceNote } from './source-note.ts';
import { words } from './words.ts';

const { en } = words;

/** Whether a form is the reader's, and why. */
export interface Verdict {
  use: 'yes' | 'no' | 'maybe';
  why: string;
}

/** The content of a form's card: what it is, and the verdict where there is one. */
export function formCard(form: Form, verdict: Verdict | undefined): DocumentFragment {
  const { title, about, warning } = form.en;
  const content = document.createDocumentFragment();
  content.append(
    element('h2', {}, `${form.id}: ${title}`),
    element('p', { class: 'fr', lang: form.language }, form.fr),
    ...(verdict ? [verdictLine(verdict)] : []),
    element('p', {}, about),
    ...(warning ? [element('p', { class: 'false-friend' }, warning)] : []),
    element('div', { class: 'card-foot' }, sourceNote(form.sources)),
  );
  return content;
}

/** "Not for you: students register online …" */
export function verdictLine({ use, why }: Verdict): HTMLElement {
  return element(
    'p',
    { class: `verdict verdict-${use}` },
    element('strong', {}, `${en.use[use]}. `),
    why,
  );
}
