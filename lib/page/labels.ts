import { blockOf } from './blocks.ts';
import type { Anchor } from './card.ts';
import { element } from './element.ts';
import type { Verdict } from './form-card.ts';
import type { FoundForm } from './forms.ts';
import { icon } from './icons.ts';
import { liveRange } from './marks.ts';
import { words } from './words.ts';

const { en } = words;

/** The label of one form on the page: drawn over the page, beside the link, in nobody's layout. */
export interface Labels {
  /** Replaces all labels. Forms without a verdict get none. */
  show(found: readonly FoundForm[], verdictOf: (id: string) => Verdict | undefined): void;
  /** Puts them beside their links again, after the page has moved. */
  place(): void;
}

const icons = { yes: 'check', no: 'x', maybe: 'help' } as const;
/** The space between a link and its label, in pixels. */
const gap = 8;

/**
 * Draws labels; `pressed` is called with the form and the label when one is clicked. Labels are for the
 * eye and the pointer: the panel says the same to the keyboard and to screen readers.
 */
export function createLabels(
  root: ShadowRoot,
  pressed: (id: string, label: HTMLElement) => void,
  signal: AbortSignal,
): Labels {
  const layer = element('div', { class: 'labels', 'aria-hidden': 'true' });
  root.append(layer);
  let shown: { found: FoundForm; label: HTMLElement }[] = [];

  const place = () => {
    const origin = layer.getBoundingClientRect();
    const spots = shown.map(({ found, label }) => spotFor(found, label, origin));
    spots.forEach((spot, index) => {
      const label = shown[index]?.label;
      if (!label) return;
      label.hidden = spot === null;
      if (spot) label.style.translate = `${spot.x}px ${spot.y}px`;
    });
  };

  let asked = false;
  const placeSoon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) place();
    });
  };
  const resized = new ResizeObserver(placeSoon);
  resized.observe(document.documentElement);
  signal.addEventListener('abort', () => resized.disconnect());
  const options = { capture: true, passive: true, signal };
  // The layer scrolls with the page; only boxes that scroll inside it move links away from their labels.
  const scrolled = ({ target }: Event) => target !== document && placeSoon();
  document.addEventListener('scroll', scrolled, options);
  // Accordions open on a click, some slowly.
  document.addEventListener('click', placeSoon, options);
  document.addEventListener('transitionend', placeSoon, options);

  return {
    show(found, verdictOf) {
      layer.replaceChildren();
      shown = found.flatMap((form) => {
        const verdict = verdictOf(form.id);
        if (!verdict) return [];
        const label = labelFor(form.id, verdict);
        label.addEventListener('click', () => pressed(form.id, label));
        layer.append(label);
        return [{ found: form, label }];
      });
      place();
    },
    place: placeSoon,
  };
}

function labelFor(id: string, { use }: Verdict): HTMLElement {
  const attributes = { class: `label label-${use}`, 'data-form': id, 'data-use': use };
  return element(
    'button',
    { ...attributes, type: 'button', tabindex: '-1' },
    icon(icons[use]),
    en.use[use],
  );
}

/** Where a form is named on the screen: the words if they are known, else the link. */
export function anchorOf({ hit, link }: FoundForm): Anchor | null {
  if (link) return anchorOfElement(link);
  return hit ? anchorOfHit(hit) : null;
}

export function anchorOfElement(target: Element): Anchor {
  return {
    getBoundingClientRect: () => target.getBoundingClientRect(),
    getClientRects: () => target.getClientRects(),
    contextElement: target,
  };
}

export function anchorOfHit(hit: NonNullable<FoundForm['hit']>): Anchor {
  return {
    getBoundingClientRect: () => liveRange(hit).getBoundingClientRect(),
    getClientRects: () => liveRange(hit).getClientRects(),
    contextElement: hit.block,
  };
}

/**
 * The place of a label: behind the last line of its link where the block leaves room for it, else over
 * the line's end, half above it. Null where the link cannot be seen. Reads layout, writes nothing.
 */
function spotFor(
  found: FoundForm,
  label: HTMLElement,
  origin: DOMRect,
): { x: number; y: number } | null {
  const anchor = anchorOf(found);
  const line = anchor && [...anchor.getClientRects()].findLast((rect) => rect.width > 1);
  if (!line || !anchor.contextElement.checkVisibility({ visibilityProperty: true })) return null;
  const width = label.offsetWidth || 110;
  const height = label.offsetHeight || 24;
  const isFree = hasRoom(anchor.contextElement, line, gap + width);
  const edge = Math.min(line.right, document.documentElement.clientWidth - gap);
  const x = isFree ? line.right + gap : Math.max(gap, edge - width);
  const y = isFree ? line.top + (line.height - height) / 2 : line.top - height * 0.75;
  return { x: Math.round(x - origin.left), y: Math.round(y - origin.top) };
}

/** True if the block goes on for `space` pixels after the line's end, and no text of it lies there. */
function hasRoom(element: Element, line: DOMRect, space: number): boolean {
  const block = blockOf(element);
  const end = line.right + space;
  if (end > block.getBoundingClientRect().right) return false;
  const rest = document.createRange();
  rest.selectNodeContents(block);
  return ![...rest.getClientRects()].some(
    (rect) =>
      rect.left >= line.right - 1 &&
      rect.left < end &&
      rect.top < line.bottom - 1 &&
      rect.bottom > line.top + 1,
  );
}
