import { type Hit, staticRange } from './marks.ts';

/**
 * Before each frame in which anything has changed, browsers go through every mark of a page (docs/speed.md).
 * So where there are more than this, only those near the window stand.
 */
const mostEverywhere = 500;

/** Half a screen above and below, in parts of the page that scroll by themselves too. */
const around = { rootMargin: '50% 0px', scrollMargin: '50% 0px' };

/**
 * Shows hits in a highlight: all of them, or of many those near the window, as the reader scrolls. Each
 * call replaces what was shown, without a frame in between.
 */
export function createNearMarks(
  highlight: Highlight,
  signal: AbortSignal,
): (hits: readonly Hit[]) => void {
  const near = new Set<Element>();
  const followed = new Set<Element>();
  const shown = new Map<Element, readonly StaticRange[]>();
  let hitsOf: ReadonlyMap<Element, readonly Hit[]> = new Map();

  const enter = (block: Element) => {
    near.add(block);
    if (shown.has(block)) return;
    const ranges = (hitsOf.get(block) ?? []).map(staticRange);
    shown.set(block, ranges);
    for (const range of ranges) highlight.add(range);
  };
  const leave = (block: Element) => {
    near.delete(block);
    for (const range of shown.get(block) ?? []) highlight.delete(range);
    shown.delete(block);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting || isBoxless(entry)) enter(entry.target);
      else leave(entry.target);
    }
  }, around);
  signal.addEventListener('abort', () => observer.disconnect());

  /** Each block is followed once: the browser answers for every one that it begins to follow. */
  const follow = (blocks: ReadonlySet<Element>) => {
    for (const block of followed.difference(blocks)) {
      followed.delete(block);
      observer.unobserve(block);
    }
    for (const block of blocks.difference(followed)) {
      followed.add(block);
      observer.observe(block);
    }
  };

  return (hits) => {
    highlight.clear();
    shown.clear();
    hitsOf = Map.groupBy(hits, ({ block }) => block);
    const blocks = new Set(hitsOf.keys());
    for (const gone of near.difference(blocks)) near.delete(gone);
    const areMany = hits.length > mostEverywhere;
    follow(areMany ? blocks : new Set());
    for (const block of areMany ? blocks.intersection(near) : blocks) enter(block);
  };
}

/** True for an element whose text is laid out in the box of another: it is nowhere by itself. */
function isBoxless({ target, boundingClientRect: { width, height } }: IntersectionObserverEntry) {
  return width === 0 && height === 0 && getComputedStyle(target).display === 'contents';
}
