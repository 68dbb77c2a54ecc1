import type { GuideKit, TermText } from '../messages.ts';
import { concernWords } from '../verdicts.ts';
import { element, said } from './element.ts';
import type { OutlineLine } from './outline.ts';
import { sourceNote } from './source-note.ts';
import { words } from './words.ts';

const { en } = words;

/** A part of the panel under its title. */
export function part(title: string, ...children: readonly (Node | null)[]): HTMLElement {
  return element('section', { class: 'part' }, element('h2', {}, title), ...children);
}

/** What the page is and what to do here. */
export function guidePart(guide: GuideKit): HTMLElement {
  const { words: page, verdict, here, notice, sources } = guide;
  return part(
    page.title,
    notice === null ? null : element('p', { class: 'soft' }, notice),
    verdict &&
      said(`verdict verdict-${verdict.concerns}`, `${concernWords(verdict)}.`, verdict.why),
    here === null ? null : said('for-you', en.here, here),
    element('p', {}, page.about),
    page.trap ? element('p', { class: 'false-friend' }, page.trap) : null,
    ...list(en.take, 'ul', page.take),
    ...list(en.whatToDo, 'ol', page.todo),
    sourceNote(sources),
  );
}

function list(title: string, kind: 'ul' | 'ol', lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => element('li', {}, line));
  return [element('h3', {}, title), element(kind, { class: 'todo' }, ...items)];
}

/** The headings of the page in French, each with what its known words mean. */
export function outlinePart(
  outline: readonly OutlineLine[],
  terms: readonly TermText[],
): HTMLElement {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const lines = outline.map(({ heading, terms: inside }) => {
    const meanings = inside.flatMap((id) => {
      const term = byId.get(id);
      return term ? [`${term.fr}: ${term.en.gloss}`] : [];
    });
    return element(
      'li',
      {},
      element('span', { class: 'fr', lang: 'fr' }, heading),
      element('p', { class: 'gloss' }, meanings.join(' · ')),
    );
  });
  return part(en.outline, element('ul', { class: 'outline' }, ...lines));
}
