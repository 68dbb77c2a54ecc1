import type { EntryText } from '../messages.ts';
import { useWords } from '../verdicts.ts';
import { element, said } from './element.ts';
import { sourceNote } from './source-note.ts';
import { words } from './words.ts';

const { en } = words;

/** Whether a form or an online service is the reader's, and why. */
export interface Verdict {
  use: 'yes' | 'no' | 'maybe';
  /** Not now, but later. */
  later?: true;
  why: string;
}

/** The content of a form's or service's card: what it is, and the verdict where there is one. */
export function formCard(entry: EntryText, verdict: Verdict | undefined): DocumentFragment {
  const { title, about, warning } = entry.en;
  const name = printedName(entry);
  const content = document.createDocumentFragment();
  content.append(
    element('h2', {}, name ? `${name}: ${title}` : title),
    element('p', { class: 'fr', lang: entry.language }, entry.fr),
    ...(verdict ? [verdictLine(entry, verdict)] : []),
    element('p', {}, about),
    ...(warning ? [element('p', { class: 'false-friend' }, warning)] : []),
    element('div', { class: 'card-foot' }, sourceNote(entry.sources)),
  );
  return content;
}

/** What is printed on a form (`S1106`, `Cerfa 11469`); null for one that is known by its title. */
export function printedName({ id }: Pick<EntryText, 'id'>): string | null {
  if (/^\d/.test(id)) return `${en.cerfa} ${id}`;
  return /^[A-Z]/.test(id) ? id : null;
}

/** "Not for you: students register online …" */
export function verdictLine(entry: EntryText, verdict: Verdict): HTMLElement {
  return said(`verdict verdict-${verdict.use}`, `${useWords(entry.kind, verdict)}.`, verdict.why);
}
