import { fold } from '../match/fold.ts';
import type { TermText } from '../messages.ts';
import { element } from './element.ts';
import { sourceNote } from './source-note.ts';
import { words } from './words.ts';

const { en } = words;

/**
 * The content of a term's card. `seenText` is the word as it stands in the page; `know` is called when
 * the reader says they know it.
 */
export function termCard(
  term: TermText,
  seenText: string,
  routeId: string | null,
  know: () => void,
): DocumentFragment {
  const { gloss, explain, falseFriend, forYou } = term.en;
  const yours = routeId === null ? undefined : forYou?.[routeId];
  const content = document.createDocumentFragment();
  content.append(
    element('h2', {}, gloss),
    element('p', { class: 'fr', lang: 'fr' }, term.fr),
    ...seenAs(term, seenText),
    element('p', {}, explain),
    ...(falseFriend ? [note('false-friend', en.falseFriend, falseFriend)] : []),
    ...(yours ? [note('for-you', en.forYou, yours)] : []),
    footer(term, know),
  );
  return content;
}

/** The word as the page writes it, where that is not the term itself (an abbreviation, a plural). */
function seenAs(term: TermText, seenText: string): Node[] {
  return fold(seenText) === fold(term.fr)
    ? []
    : [element('p', { class: 'seen-as', lang: 'fr' }, `« ${seenText} »`)];
}

function note(kind: string, title: string, text: string): HTMLElement {
  return element('p', { class: kind }, element('strong', {}, `${title}: `), text);
}

function footer(term: TermText, know: () => void): HTMLElement {
  const button = element(
    'button',
    { class: 'quiet', type: 'button', 'data-part': 'know' },
    en.know,
  );
  button.addEventListener('click', know);
  return element('div', { class: 'card-foot' }, sourceNote(term.sources), button);
}
