import { waitFor } from '../../scripts/wait.ts';
import type { Tab } from './drivers/driver.ts';

/** Waits until something in the page matches. */
export function shows(tab: Tab, selector: string): Promise<boolean> {
  return waitFor(
    () => tab.run((wanted) => document.querySelector(wanted) !== null, selector),
    (there) => there,
    selector,
  );
}

/** The text of the first element that matches; empty where there is none. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}
