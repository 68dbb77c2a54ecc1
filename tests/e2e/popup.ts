import { waitFor } from '../../scripts/wait.ts';
import type { Tab } from './drivers/driver.ts';

/** What the popup shows. */
export interface PopupReading {
  nextStep: string;
  /** Ids of the checklist's lines, in order, and whether each is ticked. */
  lines: { id: string; ticked: boolean }[];
}

/** Reads the popup once its checklist stands there. */
export function readPopup(tab: Tab): Promise<PopupReading> {
  const read = () =>
    tab.run(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input.tickbox')];
      return {
        nextStep: document.querySelector('#next-step')?.textContent ?? '',
        lines: boxes.map(({ id, checked }) => ({ id: id.replace(/^tick-/, ''), ticked: checked })),
      };
    }, null);
  return waitFor(read, ({ lines }) => lines.length > 0, 'the popup shows a checklist');
}
