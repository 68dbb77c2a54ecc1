import type { EntryText } from '../messages.ts';
import { useWords } from '../verdicts.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import { blockOf } from './blocks.ts';
import { element } from './element.ts';
import type { Verdict } from './form-card.ts';
import type { FoundForm } from './forms.ts';
import { icon } from './icons.ts';

/** The label of one form on the page: drawn over the page, beside the link, in nobody's layout. */
export interface Labels {
  /** Replaces all labels. Entries without a verdict get none. */
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
  kindOf: (id: string) => EntryText['kind'],
  pressed: (id: string, label: HTMLElement) => void,
  signal: AbortSignal,
): Labels {
  const layer = element('div', { class: 'labels', 'aria-hidden': 'true' });
  root.append(layer);
  let shown: { found: FoundForm; label: HTMLElement }[] = [];

  const place = () => {
    const origin = layer.getBoundingClientRect();
    const margins = new Set<number>();
    const spots = shown.map(({ found, label }) => spotFor(found, label, origin, margins));
    spots.forEach((spot, index) => {
      const label = shown[index]?.label;
      if (!label) return;
      label.hidden = spot === null;
      if (!spot) return;
      label.classList.toggle('sign', spot.compact);
      label.style.translate = `${spot.x}px ${spot.y}px`;
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
        const label = labelFor(form.id, kindOf(form.id), verdict);
        label.addEventListener('click', () => pressed(form.id, label));
        layer.append(label);
        return [{ found: form, label }];
      });
      place();
    },
    place: placeSoon,
  };
}

function labelFor(id: string, kind: EntryText['kind'], verdict: Verdict): HTMLElement {
  const { use } = verdict;
  const attributes = { class: `label label-${use}`, 'data-form': id, 'data-use': use };
  return element(
    'button',
    { ...attributes, type: 'button', tabindex: '-1' },
    icon(icons[use]),
    element('span', {}, useWords(kind, verdict)),
  );
}

/** Where a label goes, from the layer's corner; `compact`: as a small sign, since there is no room. */
interface Spot {
  x: number;
  y: number;
  compact: boolean;
}

/**
 * The place of a label: at the end of its link's last line where the block leaves room for it, else as a
 * sign, which covers no letter: at the end of the line, in the margin of a narrow page, or in the gap above
 * the line. Null where the link cannot be seen. Reads layout, writes nothing but what it takes of `margins`:
 * the heights at which a sign stands in one.
 */
function spotFor(
  found: FoundForm,
  label: HTMLElement,
  origin: DOMRect,
  margins: Set<number>,
): Spot | null {
  const anchor = anchorOf(found);
  const line = anchor && [...anchor.getClientRects()].findLast((rect) => rect.width > 1);
  if (!line || !anchor.contextElement.checkVisibility({ visibilityProperty: true })) return null;
  const end = endOfLine(anchor, line);
  const isNear = end - line.right < shortRest;
  const { left, right } = blockOf(anchor.contextElement).getBoundingClientRect();
  const at = (x: number, middle: number, size: number) => ({
    x: Math.round(x - origin.left),
    y: Math.round(middle - size / 2 - origin.top),
    compact: size === signSize,
  });
  const middle = line.top + line.height / 2;
  if (isNear && end + gap + widest(label) <= right) return at(end + gap, middle, height);
  if (isNear && end + signGap + signSize <= right) return at(end + signGap, middle, signSize);
  const margin = left - signGap - signSize;
  if (margin >= 0 && margin < narrowMargin && !margins.has(middle)) {
    margins.add(middle);
    return at(margin, middle, signSize);
  }
  return at(line.right - signSize / 3, line.top - signLift, signSize);
}

/** Sizes in pixels, as `styles/labels.css` draws them. */
const height = 24;
const signSize = 16;
const letterWidth = 7.5;
const frameWidth = 36;

/** How far above the text's own box the middle of the gap between two lines lies. */
const signLift = 3;
/** The space between a link and its sign. */
const signGap = 4;
/** Nothing else stands in the margin of a page that is no wider than this. */
const narrowMargin = 32;

/** At least as wide as the label with its words; known without asking for layout. */
function widest(label: HTMLElement): number {
  return frameWidth + label.textContent.length * letterWidth;
}

/** How much text may stand between a link and its label (the size of the file, say). */
const shortRest = 160;

/** Where the text of this line ends in the block. */
function endOfLine(anchor: Anchor, line: DOMRect): number {
  const sameLine = [...anchor.rectsAfter()].filter(
    ({ width, top, bottom }) => width > 0 && top < line.bottom - 1 && bottom > line.top + 1,
  );
  return Math.max(line.right, ...sameLine.map((rect) => rect.right));
}
