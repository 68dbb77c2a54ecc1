import type { EntryText, PageKit, TermText } from '../messages.ts';
import { type Anchor, anchorOfHit } from './anchors.ts';
import { type CardMode, createCard } from './card.ts';
import { element } from './element.ts';
import { formCard } from './form-card.ts';
import type { Highlights } from './highlights.ts';
import { type Hit, liveRange } from './marks.ts';
import { termCard } from './term-card.ts';
import type { Texts } from './texts.ts';
import { translation } from './translation.ts';
import { words } from './words.ts';

/** The cards of a page, by what they explain. `back` gets the focus when the card closes. */
export interface Cards {
  showTerm(hit: Hit, mode: CardMode, back?: HTMLElement): void;
  showForm(id: string, anchor: Anchor, back?: HTMLElement): void;
  /** The pointer rests on a mark: opens, unless a pinned card is being read. */
  hover(hit: Hit): void;
  /** The pointer has gone: closes, unless the card is pinned. */
  leave(): void;
  /** True if this point of the window lies on the open card. */
  covers(x: number, y: number): boolean;
}

/** Makes the cards; `know` is called with the id of a term that the reader knows. */
export function createCards(
  root: ShadowRoot,
  kit: PageKit,
  texts: Texts,
  highlights: Highlights,
  know: (termId: string) => void,
  signal: AbortSignal,
): Cards {
  const card = createCard(root, signal);

  /** The panel may have been filled anew meanwhile: then the button that stands for the same thing. */
  const goBack = (opener: HTMLElement | undefined) => {
    const key = opener?.isConnected === false ? opener.getAttribute('data-key') : null;
    const again = key && root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (again || opener)?.focus();
  };

  /** Counts what was asked for: a text that comes too late opens nothing. */
  let wanted = 0;
  const whenThere = (fetched: Promise<void>, show: () => void) => {
    const mine = ++wanted;
    void fetched.then(() => {
      if (mine === wanted && !signal.aborted) show();
    });
  };

  const termContent = (term: TermText, hit: Hit) => {
    const knows = () => {
      card.close();
      know(term.id);
    };
    const content = termCard(term, liveRange(hit).toString(), kit.routeId, knows);
    content.append(translation('card', () => hit.block.textContent ?? ''));
    return content;
  };

  const openTerm = (hit: Hit, mode: CardMode, back?: HTMLElement) => {
    wanted++;
    const term = texts.term(hit.id);
    const closed = () => {
      highlights.paint('active', []);
      goBack(back);
    };
    card.open(term ? termContent(term, hit) : apology(), anchorOfHit(hit), mode, closed);
    highlights.paint('active', [hit]);
    if (back) card.focus();
  };

  const showTerm: Cards['showTerm'] = (hit, mode, back) => {
    if (texts.term(hit.id)) openTerm(hit, mode, back);
    else whenThere(texts.bring([hit.id], []), () => openTerm(hit, mode, back));
  };

  const openForm = (
    entry: EntryText | undefined,
    id: string,
    anchor: Anchor,
    back?: HTMLElement,
  ) => {
    wanted++;
    const content = entry ? formCard(entry, kit.forms[id]) : apology();
    card.open(content, anchor, 'pinned', () => goBack(back));
    if (back) card.focus();
  };

  const showForm: Cards['showForm'] = (id, anchor, back) => {
    const show = () => openForm(texts.entry(id), id, anchor, back);
    if (texts.entry(id)) show();
    else whenThere(texts.bring([], [id]), show);
  };

  return {
    showTerm,
    showForm,
    hover: (hit) => {
      if (card.mode() !== 'pinned') showTerm(hit, 'hover');
    },
    leave: () => {
      wanted++;
      if (card.mode() === 'hover') card.close();
    },
    covers: (x, y) => card.mode() !== null && card.covers(x, y),
  };
}

/** Instead of a text that did not come. */
function apology(): HTMLElement {
  return element('p', {}, words.en.silent);
}
