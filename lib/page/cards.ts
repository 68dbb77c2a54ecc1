import { forms } from '../knowledge/forms.ts';
import type { Service } from '../knowledge/page-schema.ts';
import type { Form, Term } from '../knowledge/schema.ts';
import { services } from '../knowledge/services.ts';
import { terms } from '../knowledge/terms.ts';
import type { PageKit } from '../messages.ts';
import { type Anchor, anchorOfHit } from './anchors.ts';
import { type CardMode, createCard } from './card.ts';
import { formCard } from './form-card.ts';
import type { Highlights } from './highlights.ts';
import { type Hit, liveRange } from './marks.ts';
import { termCard } from './term-card.ts';
import { translation } from './translation.ts';

export const termsById: ReadonlyMap<string, Term> = new Map(terms.map((term) => [term.id, term]));
/** Forms and online services. */
export const entriesById: ReadonlyMap<string, Form | Service> = new Map(
  [...forms, ...services].map((entry) => [entry.id, entry]),
);

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

  const showTerm: Cards['showTerm'] = (hit, mode, back) => {
    const term = termsById.get(hit.id);
    if (!term) return;
    const knows = () => {
      card.close();
      know(term.id);
    };
    const closed = () => {
      highlights.paint('active', []);
      goBack(back);
    };
    const content = termCard(term, liveRange(hit).toString(), kit.routeId, knows);
    content.append(translation('card', () => hit.block.textContent ?? ''));
    card.open(content, anchorOfHit(hit), mode, closed);
    highlights.paint('active', [hit]);
    if (back) card.focus();
  };

  const showForm: Cards['showForm'] = (id, anchor, back) => {
    const form = entriesById.get(id);
    if (!form) return;
    card.open(formCard(form, kit.forms[id]), anchor, 'pinned', () => goBack(back));
    if (back) card.focus();
  };

  return {
    showTerm,
    showForm,
    hover: (hit) => {
      if (card.mode() !== 'pinned') showTerm(hit, 'hover');
    },
    leave: () => {
      if (card.mode() === 'hover') card.close();
    },
    covers: (x, y) => card.mode() !== null && card.covers(x, y),
  };
}
