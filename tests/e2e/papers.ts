import { waitFor } from '../../scripts/wait.ts';
import type { Tab } from './drivers/driver.ts';
import { shows, textOf } from './elements.ts';
import { clickOn } from './pointing.ts';

/** Waits until the first element that matches says something. */
export function says(tab: Tab, selector: string, wanted: string): Promise<string> {
  return waitFor(
    () => textOf(tab, selector),
    (text) => text.includes(wanted),
    `${selector}: ${wanted}`,
  );
}

/** Opens a paper from the list. */
export async function open(tab: Tab, paper: string): Promise<void> {
  await clickOn(tab, `#open-${paper}`);
  await shows(tab, '.paper-page');
}

/** Answers one question of the open paper. */
export async function answer(tab: Tab, detail: string, value: string): Promise<void> {
  await shows(tab, `#${detail}, input[name="${detail}"]`);
  const before = await textOf(tab, '.notice');
  await tab.run(
    ({ id, wanted }) => {
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = wanted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return;
      }
      for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)) {
        if (radio.parentElement?.textContent === wanted) radio.click();
      }
    },
    { id: detail, wanted: value },
  );
  await waitFor(
    () => textOf(tab, '.notice'),
    (text) => text.startsWith('Saved:') && text !== before,
    `the answer to ${detail} is saved`,
  );
}

export interface Drawn {
  width: number;
  height: number;
  /** Red, green and blue at the top in the middle, and at the right in the middle. */
  top: number[];
  right: number[];
  hidden: boolean;
}

/** What the preview of a page shows; null before it is drawn. */
export function drawn(tab: Tab, index = 0): Promise<Drawn | null> {
  return tab.run((place) => {
    const canvas = document.querySelectorAll('canvas')[place];
    const context = canvas?.getContext('2d');
    if (!canvas || !context || canvas.width < 2) return null;
    const { width, height } = canvas;
    const hidden = canvas.hidden !== false;
    const colour = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
    const [middle, centre] = [Math.floor(width / 2), Math.floor(height / 2)];
    return { width, height, hidden, top: colour(middle, 2), right: colour(width - 3, centre) };
  }, index);
}

/** True for the upper half of our photos. */
export function isGreen([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return green > red + 60 && green > blue + 60;
}

/** Scrolls to a page, since only what is near the screen is drawn, and waits for its picture. */
export async function shown(tab: Tab, index = 0): Promise<Drawn> {
  await tab.run((place) => {
    document.querySelectorAll('.page-card')[place]?.scrollIntoView({ block: 'center' });
  }, index);
  const found = await waitFor(
    () => drawn(tab, index),
    (preview) => preview !== null && !preview.hidden,
    `the preview of page ${index + 1}`,
  );
  if (!found) throw new Error('There is no preview.');
  return found;
}
