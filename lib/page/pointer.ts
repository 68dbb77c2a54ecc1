import type { Hit } from './marks.ts';
import { liveRange } from './marks.ts';

/** What the pointer does to marks. */
export interface PointerEvents {
  /** The pointer rests on a mark. */
  rest(hit: Hit): void;
  /** A mark was clicked or tapped, outside a link. */
  press(hit: Hit): void;
  /** The pointer is neither on a mark nor on the card. */
  leave(): void;
  /** True if the point lies on our card. */
  isOnCard(x: number, y: number): boolean;
}

/** How long the pointer rests before a card opens, and may be away before it closes, in milliseconds. */
const restTime = 120;
const leaveTime = 300;

/** Finds the painted mark under a point of the window. */
export type HitFinder = (x: number, y: number) => Hit | null;

/** A finder over these marks; ask for a new one when they change. */
export function hitFinder(marks: readonly Hit[]): HitFinder {
  const byNode = new Map<Node, Hit[]>();
  for (const hit of marks) {
    for (const node of new Set([hit.startNode, hit.endNode])) {
      byNode.set(node, [...(byNode.get(node) ?? []), hit]);
    }
  }
  // A term over three text nodes has inner ones too; its block leads to it.
  const byBlock = Map.groupBy(marks, (hit) => hit.block);

  return (x, y) => {
    const node = document.caretPositionFromPoint(x, y)?.offsetNode;
    if (!node) return null;
    const near = byNode.get(node) ?? byBlock.get(node.parentElement ?? document.body) ?? [];
    return near.find((hit) => isOn(hit, x, y)) ?? null;
  };
}

/** The caret snaps to the nearest text, so the boxes decide. */
function isOn(hit: Hit, x: number, y: number): boolean {
  return [...liveRange(hit).getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

/** Follows mouse, pen and touch; `find` is asked at most once per frame. */
export function followPointer(find: HitFinder, events: PointerEvents, signal: AbortSignal): void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place: Hit | 'card' | 'away' = 'away';

  const later = (action: () => void, wait: number) => {
    timer = setTimeout(action, wait);
  };

  const settle = (x: number, y: number) => {
    const before = place;
    place = find(x, y) ?? (events.isOnCard(x, y) ? 'card' : 'away');
    if (place === before) return;
    clearTimeout(timer);
    if (place === 'away') later(events.leave, leaveTime);
    else if (place !== 'card') later(events.rest.bind(null, place), restTime);
  };

  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => settle(event.clientX, event.clientY));
  };

  const clicked = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, label, summary'))
      return;
    const hit = find(event.clientX, event.clientY);
    if (hit) events.press(hit);
  };

  document.addEventListener('pointermove', moved, { capture: true, passive: true, signal });
  document.addEventListener('click', clicked, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
