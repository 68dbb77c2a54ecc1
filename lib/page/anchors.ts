import { blockOf } from './blocks.ts';
import type { FoundForm } from './forms.ts';
import { type Hit, liveRange } from './marks.ts';

/** Something with boxes on the screen, which a card or a label stands beside. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList;
  contextElement: Element;
  /** The boxes of what follows in the same block. */
  rectsAfter(): DOMRectList;
}

export function anchorOfElement(target: Element): Anchor {
  return {
    getBoundingClientRect: () => target.getBoundingClientRect(),
    getClientRects: () => target.getClientRects(),
    contextElement: target,
    rectsAfter: () => rectsAfter(target, (rest) => rest.setStartAfter(target)),
  };
}

export function anchorOfHit(hit: Hit): Anchor {
  return {
    getBoundingClientRect: () => liveRange(hit).getBoundingClientRect(),
    getClientRects: () => liveRange(hit).getClientRects(),
    contextElement: hit.block,
    rectsAfter: () => rectsAfter(hit.block, (rest) => rest.setStart(hit.endNode, hit.end)),
  };
}

function rectsAfter(element: Element, start: (rest: Range) => void): DOMRectList {
  const rest = document.createRange();
  rest.selectNodeContents(blockOf(element));
  start(rest);
  return rest.getClientRects();
}

/** Where a form is named on the screen: its link, else the words; null where neither is known. */
export function anchorOf(found: FoundForm | undefined): Anchor | null {
  if (found?.link) return anchorOfElement(found.link);
  return found?.hit ? anchorOfHit(found.hit) : null;
}
