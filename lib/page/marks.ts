import type { Density } from '../settings.ts';
import type { Place } from './place-reader.ts';
import { sectionsOf } from './sections.ts';

/** A place in the page where a known term or form stands. */
export interface Hit extends Place {
  id: string;
  /** An everyday word: shown only among other terms. */
  isCommon: boolean;
}

/** All hits of the page, kept by block so that a changed part can be read again alone. */
export class HitStore {
  readonly #blocks = new Map<Element, Hit[]>();

  /** Forgets what stood in `root`, and whatever has left the page. */
  forget(root: Element): void {
    for (const block of this.#blocks.keys()) {
      if (!block.isConnected || root.contains(block)) this.#blocks.delete(block);
    }
  }

  add(hit: Hit): void {
    const known = this.#blocks.get(hit.block);
    if (known) known.push(hit);
    else this.#blocks.set(hit.block, [hit]);
  }

  /** Every hit that is still in the page, in page order. */
  inOrder(): Hit[] {
    const blocks = [...this.#blocks.keys()].filter((block) => block.isConnected);
    blocks.sort(byPlace);
    return blocks.flatMap((block) => (this.#blocks.get(block) ?? []).filter(isThere));
  }
}

function byPlace(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A text node may have been shortened since it was read. */
function isThere(hit: Hit): boolean {
  return (
    hit.startNode.isConnected &&
    hit.endNode.isConnected &&
    hit.start <= hit.startNode.length &&
    hit.end <= hit.endNode.length
  );
}

/** The hit as a range of its own; static, because live ranges tax every change of the page. */
export function staticRange(hit: Hit): StaticRange {
  return new StaticRange({
    startContainer: hit.startNode,
    startOffset: hit.start,
    endContainer: hit.endNode,
    endOffset: hit.end,
  });
}

/** The hit as a live range, for measuring; drop it after use. */
export function liveRange(hit: Hit): Range {
  const range = document.createRange();
  range.setStart(hit.startNode, hit.start);
  range.setEnd(hit.endNode, hit.end);
  return range;
}

/**
 * The hits to underline. `first`: one of each term per section, the first that can be seen; hidden
 * blocks (menus, closed accordions) count as sections of their own, so that what opens is marked.
 */
export function chooseMarks(
  hits: readonly Hit[],
  density: Density,
  known: ReadonlySet<string>,
): Hit[] {
  if (density === 'none') return [];
  const wanted = hits.filter((hit) => !known.has(hit.id));
  if (density === 'all') return wanted;
  const sectionOf = sectionsOf();
  const seen = new Map<Element, Set<string>>();
  const sections = new Map<Element, Element>();
  const find = (block: Element) => {
    const section = isVisible(block) ? sectionOf(block) : block;
    sections.set(block, section);
    return section;
  };
  return wanted.filter((hit) => {
    const section = sections.get(hit.block) ?? find(hit.block);
    const ids = seen.get(section) ?? new Set();
    seen.set(section, ids);
    if (ids.has(hit.id)) return false;
    ids.add(hit.id);
    return true;
  });
}

/** True unless the block is hidden by `display`, `visibility` or `content-visibility`. */
export function isVisible(block: Element): boolean {
  return block.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}
