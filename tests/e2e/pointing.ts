import type { Tab } from './drivers/driver.ts';

/** A place in the window, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Scrolls to the first painted mark with this text that lies outside links, and returns the middle of its
 * first line.
 */
export function placeOfMark(tab: Tab, text = ''): Promise<Place> {
  return tab.run(async (wanted) => {
    const ranges = [...(CSS.highlights.get('quinze-term') ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    const range = ranges.find(
      (one) =>
        one.toString().includes(wanted) &&
        one.startContainer.parentElement?.closest('main p') &&
        !one.startContainer.parentElement.closest('a, button, summary') &&
        one.getClientRects().length > 0,
    );
    const block = range?.startContainer.parentElement;
    if (!range || !block) throw new Error('No mark stands in a paragraph.');
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const box = range.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, text);
}

/**
 * Scrolls to an element of the page and returns its middle once it keeps still: what is drawn above it may
 * still grow. Fails where there is none or it has no box.
 */
export function placeOf(tab: Tab, selector: string): Promise<Place> {
  return tab.run(async (wanted) => {
    let last: Place | null = null;
    for (let tries = 0; tries < 20; tries += 1) {
      const found = document.querySelector(wanted);
      if (!found) throw new Error(`Nothing matches ${wanted}.`);
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = found.getBoundingClientRect();
      if (box.width === 0) throw new Error(`${wanted} is not shown.`);
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (last?.x === place.x && last.y === place.y && place.y < innerHeight) return place;
      last = place;
    }
    throw new Error(`${wanted} does not keep still.`);
  }, selector);
}

/** Clicks an element of the page with the mouse. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await placeOf(tab, selector);
  await tab.click(x, y);
}

/** Scrolls to an element of Quinze in the page, and returns its middle. */
export function placeInOverlay(tab: Tab, selector: string): Promise<Place> {
  return tab.overlay((root, wanted) => {
    const found = root.querySelector(wanted);
    found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = found?.getBoundingClientRect();
    if (!box || box.width === 0) throw new Error(`Quinze shows no ${wanted}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}
