import type { Hit } from './marks.ts';
import { createNearMarks } from './near-marks.ts';

/*
 * Underlines without touching the page: the CSS Custom Highlight API. The registry is shared with the
 * page's scripts, so names carry our prefix, and whatever a page takes away is put back.
 */

/** The kinds of marks, each a highlight of its own. */
export type MarkKind = 'term' | 'active' | 'form-yes' | 'form-no';

const priority: Readonly<Record<MarkKind, number>> = {
  term: 0,
  'form-yes': 1,
  'form-no': 1,
  active: 2,
};

/** Never colour alone: each kind has its own line. Nothing is painted on paper. */
const sheetText = `@media not print {
  ::highlight(quinze-term) { text-decoration: underline dotted 1.5px light-dark(#6a2c5b, #d9a3c8); }
  ::highlight(quinze-active) {
    text-decoration: underline solid 2px light-dark(#6a2c5b, #d9a3c8);
    background-color: light-dark(#f4ebf1, #4a2f48);
  }
  ::highlight(quinze-form-yes) { text-decoration: underline solid 3px light-dark(#2e6b4f, #86cfab); }
  ::highlight(quinze-form-no) { text-decoration: underline wavy 1px light-dark(#8a5200, #f0b75a); }
}`;

export interface Highlights {
  /** Puts back what the page has taken away. */
  keep(): void;
  /** Replaces all marks of a kind; of many, those near the window stand. */
  paint(kind: MarkKind, hits: readonly Hit[]): void;
}

/** Starts the highlights; aborting the signal takes every one away. */
export function createHighlights(signal: AbortSignal): Highlights {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  const mine = new Map<MarkKind, { highlight: Highlight; show: (hits: readonly Hit[]) => void }>();

  const keepSheet = () => {
    if (document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };

  const markerOf = (kind: MarkKind) => {
    const known = mine.get(kind);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = priority[kind];
    const marker = { highlight, show: createNearMarks(highlight, signal) };
    mine.set(kind, marker);
    return marker;
  };

  const keep = () => {
    keepSheet();
    for (const [kind, { highlight }] of mine) {
      const name = `quinze-${kind}`;
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };

  signal.addEventListener('abort', () => {
    for (const kind of mine.keys()) CSS.highlights.delete(`quinze-${kind}`);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    keep,
    paint(kind, hits) {
      const { show } = markerOf(kind);
      keep();
      show(hits);
    },
  };
}
