import type { Anchor } from './anchors.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { keepBeside } from './placement.ts';
import { words } from './words.ts';

const { en } = words;

/** How a card is opened. `hover` closes when the pointer leaves; `pinned` stays until it is closed. */
export type CardMode = 'hover' | 'pinned';

export interface Card {
  /** Shows `content` beside the anchor. `closed` is called when it goes, for whatever reason. */
  open(content: Node, anchor: Anchor, mode: CardMode, closed: () => void): void;
  close(): void;
  /** How the open card was opened; null when closed. */
  mode(): CardMode | null;
  /** True if this point of the window lies on the card, or on the way to it. */
  covers(x: number, y: number): boolean;
  focus(): void;
}

/** The space between mark and card that the pointer may cross, in pixels. */
const gap = 8;

/**
 * The card: dismissible with Escape, hoverable, and it stays (WCAG 1.4.13). One per page, in the top
 * layer, beside what it explains.
 */
export function createCard(root: ShadowRoot, signal: AbortSignal): Card {
  const body = element('div', { class: 'card-body' });
  const close = element('button', { class: 'icon-button', type: 'button' }, icon('x'));
  close.setAttribute('aria-label', en.close);
  const card = element(
    'section',
    { class: 'card', 'data-part': 'card', role: 'dialog', popover: 'manual', tabindex: '-1' },
    close,
    body,
  );
  root.append(card);

  let state: { mode: CardMode; stop: () => void; closed: () => void } | null = null;

  const hide = () => {
    if (!state) return;
    const { stop, closed } = state;
    state = null;
    stop();
    card.hidePopover();
    closed();
  };

  close.addEventListener('click', hide);
  signal.addEventListener('abort', () => state?.stop());
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !state) return;
      event.stopPropagation();
      hide();
    },
    { capture: true, signal },
  );

  return {
    open(content, anchor, mode, closed) {
      hide();
      body.replaceChildren(content);
      const heading = body.querySelector('h2');
      card.setAttribute('aria-label', heading?.textContent ?? '');
      card.showPopover();
      state = { mode, stop: keepBeside(anchor, card, gap), closed };
    },
    close: hide,
    mode: () => state?.mode ?? null,
    covers(x, y) {
      const box = card.getBoundingClientRect();
      return (
        x >= box.left - gap && x <= box.right + gap && y >= box.top - gap && y <= box.bottom + gap
      );
    },
    focus: () => card.focus(),
  };
}
