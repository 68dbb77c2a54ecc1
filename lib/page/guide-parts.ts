import type { GuideKit } from '../messages.ts';
import { termsById } from './cards.ts';
import { element } from './element.ts';
import type { OutlineLine } from './outline.ts';
import { sourceNote } from './source-note.ts';
import { words } from './words.ts';

const { en } = words;

/** A part of the panel under its title. */
export function part(title: string, ...children: readonly (Node | null)[]): HTMLElement {
  return element('section', { class: 'part' }, element('h2', {}, title), ...children);
}

/** The parts of the panel that say what the page is: its guide, else what its headings tell. */
export function guideParts(
  guide: GuideKit | null | undefined,
  outline: readonly OutlineLine[],
): HTMLElement[] {
  const about =
    guide === null
      ? part(en.aboutPage, element('p', {}, en.unknownPage))
      : guide && guidePart(guide);
  return [...(about ? [about] : []), ...(outline.length > 0 ? [outlinePart(outline)] : [])];
}

function guidePart({ words: said, verdict, here, mayHaveChanged, sources }: GuideKit): HTMLElement {
  return part(
    said.title,
    mayHaveChanged
      ? element('p', { class: 'soft', 'data-part': 'changed' }, en.mayHaveChanged)
      : null,
    verdict && concernLine(verdict),
    here === null ? null : hereLine(here),
    element('p', {}, said.about),
    said.trap === undefined ? null : element('p', { class: 'false-friend' }, said.trap),
    ...list(en.take, 'ul', said.take),
    ...list(en.whatToDo, 'ol', said.todo),
    sourceNote(sources),
  );
}

function concernLine({ concerns, why }: NonNullable<GuideKit['verdict']>): HTMLElement {
  const title = element('strong', {}, `${en.concerns[concerns]}. `);
  return element('p', { class: `verdict verdict-${concerns}` }, title, why);
}

function hereLine(step: string): HTMLElement {
  const title = element('strong', {}, en.here);
  return element('p', { class: 'for-you', 'data-part': 'here' }, title, step);
}

function list(title: string, kind: 'ul' | 'ol', lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => element('li', {}, line));
  return [element('h3', {}, title), element(kind, { class: 'todo' }, ...items)];
}

/** The headings of the page in French, each with what its known words mean. */
function outlinePart(outline: readonly OutlineLine[]): HTMLElement {
  const lines = outline.map(({ heading, terms }) => {
    const meanings = terms.flatMap((id) => {
      const term = termsById.get(id);
      return term ? [`${term.fr}: ${term.en.gloss}`] : [];
    });
    return element(
      'li',
      {},
      element('span', { class: 'fr', lang: 'fr' }, heading),
      meanings.length > 0 ? element('p', { class: 'gloss' }, meanings.join(' · ')) : null,
    );
  });
  return part(en.outline, element('ul', { class: 'outline' }, ...lines));
}
