import { waitFor } from '../../../scripts/wait.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { explainedAt, markUp } from '../odd.ts';
import { indianEmployee } from '../people.ts';
import { picture } from '../pictures.ts';
import { addressOf, readPage, shownPart } from '../reading.ts';
import { settle } from '../welcome.ts';

/** Whether a part lies wholly in the window, how much of its height it has, and if the keyboard is in it. */
function standing(
  tab: Tab,
  part: string,
): Promise<{ inside: boolean; share: number; focused: boolean }> {
  return tab.overlay((root, name) => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!found) throw new Error(`Quinze shows no ${name}.`);
    const { left, top, right, bottom } = found.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const inside =
      left >= 0 && top >= 0 && right <= clientWidth && bottom <= innerHeight && right > left;
    return {
      inside,
      share: (bottom - top) / innerHeight,
      focused: found.contains(root.activeElement),
    };
  }, part);
}

/** Presses Tab until the keyboard is on what matches, at most `most` times. */
async function tabTo(tab: Tab, selector: string, most: number): Promise<void> {
  const isThere = () =>
    tab.overlay((root, wanted) => root.activeElement?.matches(wanted) ?? false, selector);
  for (let tabs = 0; tabs < most && !(await isThere()); tabs += 1) await tab.press('Tab');
  expect(await isThere(), selector).toBe(true);
}

/** Labels that lie on letters: on the band of a line that its small letters fill. */
function labelsOnLetters(tab: Tab): Promise<string[]> {
  return tab.overlay((root) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const bands: DOMRect[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width > 1) bands.push(new DOMRect(x, y + height * 0.33, width, height * 0.45));
      }
    }
    const labels = [...root.querySelectorAll('.label:not([hidden])')];
    return labels.flatMap((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const covers = bands.some(
        (band) =>
          Math.min(right, band.right) - Math.max(left, band.left) > 2 &&
          Math.min(bottom, band.bottom) - Math.max(top, band.top) > 2,
      );
      return covers ? [label.getAttribute('data-form') ?? ''] : [];
    });
  }, null);
}

for (const address of [explainedAt('has-words-and-a-form'), addressOf('formulaires')]) {
  test(`at 400 % panel and card fit, and labels cover no letters: ${new URL(address).pathname}`, async ({
    quinze,
  }) => {
    test.setTimeout(120_000);
    await settle(quinze, indianEmployee());
    const tab = await quinze.open(address);
    await readPage(tab);
    const before = await markUp(tab);
    expect(await labelsOnLetters(tab)).toEqual([]);
    const wide = await tab.run(() => innerWidth, null);
    await tab.zoom(4);
    await waitFor(
      () => tab.run(() => innerWidth, null),
      (width) => width <= wide / 4 + 1,
      'the page is zoomed',
    );
    await waitFor(
      () => labelsOnLetters(tab),
      (covering) => covering.length === 0,
      'labels stand beside the letters',
    );
    expect((await standing(tab, 'launcher')).inside).toBe(true);
    await tab.overlay((root) => {
      root.querySelector<HTMLElement>('[data-part="launcher"]')?.focus();
    }, null);
    await tab.press('Enter');
    await waitFor(
      () => shownPart(tab, 'panel'),
      (text) => text !== null,
      'the panel opens',
    );
    const { inside, share, focused } = await standing(tab, 'panel');
    expect({ inside, focused }).toEqual({ inside: true, focused: true });
    expect(share).toBeGreaterThan(0.8);
    await zoomedPicture(quinze, tab, 'panel');
    await tabTo(tab, '[data-form-link="S1106"]', 12);
    expect(await isSeen(tab)).toBe(true);
    expect(await closeIsSeen(tab)).toBe(true);
    await tabTo(tab, '[data-term]', 80);
    await tab.press('Enter');
    await waitFor(
      () => shownPart(tab, 'card'),
      (text) => text !== null,
      'the card opens',
    );
    await waitFor(
      () => standing(tab, 'card'),
      ({ inside }) => inside,
      'the card lies in the window',
    );
    await zoomedPicture(quinze, tab, 'card');
    await tab.press('Escape');
    expect(await shownPart(tab, 'card')).toBeNull();
    await tab.press('Escape');
    expect(await shownPart(tab, 'panel')).toBeNull();
    expect(await markUp(tab)).toBe(before);
  });
}

/** Headless Chromium draws nothing of a zoomed page into a picture. */
async function zoomedPicture({ name }: Driver, tab: Tab, part: string): Promise<void> {
  if (name === 'firefox') await picture(tab, 'odd', `${name}-zoomed-${part}`);
}

/** True if what has the keyboard can be seen in the panel's window. */
function isSeen(tab: Tab): Promise<boolean> {
  return tab.overlay((root) => {
    const panel = root.querySelector('[data-part="panel"]')?.getBoundingClientRect();
    const box = root.activeElement?.getBoundingClientRect();
    return !!panel && !!box && box.top >= panel.top && box.top + 20 <= panel.bottom;
  }, null);
}

/** True if the button that closes the panel is in its window, however far the rest is scrolled. */
function closeIsSeen(tab: Tab): Promise<boolean> {
  return tab.overlay((root) => {
    const panel = root.querySelector('[data-part="panel"]')?.getBoundingClientRect();
    const box = root
      .querySelector('[data-part="panel"] [data-part="close"]')
      ?.getBoundingClientRect();
    return !!panel && !!box && box.top >= panel.top && box.bottom <= panel.bottom;
  }, null);
}
