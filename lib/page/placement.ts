import type { Anchor } from './anchors.ts';

/** A size or a place, in pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * Where a box goes beside an anchor: below it and in line with its beginning; above it where there is no room
 * below. Never outside the window, even if it then covers the anchor. `gap` is kept on all sides.
 */
export function placeBeside(
  anchor: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  box: Size,
  window: Size,
  gap: number,
): { x: number; y: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - box.height;
  const lowest = window.height - box.height - gap;
  const fitsAbove = above >= gap;
  return {
    x: Math.max(gap, Math.min(anchor.left, window.width - box.width - gap)),
    y: below > lowest && fitsAbove ? above : Math.max(gap, Math.min(below, lowest)),
  };
}

/** Keeps a fixed box beside its anchor while the page moves; returns how to stop. */
export function keepBeside(anchor: Anchor, box: HTMLElement, gap: number): () => void {
  const place = () => {
    // Without the scroll bars, in every mode of documents.
    const { width = innerWidth, height = innerHeight } = visualViewport ?? {};
    const { x, y } = placeBeside(
      anchor.getBoundingClientRect(),
      box.getBoundingClientRect(),
      { width, height },
      gap,
    );
    box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  document.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  const resized = new ResizeObserver(place);
  for (const element of [box, anchor.contextElement, document.documentElement]) {
    resized.observe(element);
  }
  place();
  return () => {
    stopped.abort();
    resized.disconnect();
  };
}
