import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfOverlay } from '../audit.ts';
import { hostName, type Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { explainedAt, markUp, untouchedAt } from '../odd.ts';
import { indianEmployee } from '../people.ts';
import { picture } from '../pictures.ts';
import { countMarks, isPresent, readPage, shownPart } from '../reading.ts';
import { settle } from '../welcome.ts';

/** What the odd page's own script notes. */
declare const shown: string[];

const worded = 'has-words-and-a-form';

test.beforeEach(() => test.setTimeout(120_000));

function hosts(tab: Tab): Promise<number> {
  return tab.run((name) => document.querySelectorAll(name).length, hostName);
}

/** How many pixels of two pictures of the same size are plainly of another colour. */
async function differences(tab: Tab, one: Uint8Array, other: Uint8Array): Promise<number> {
  return tab.run(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      const [first = [], second = []] = pixels;
      if (first.length !== second.length) return Number.POSITIVE_INFINITY;
      return [...first].filter((value, at) => Math.abs(value - (second[at] ?? 0)) > 64).length;
    },
    [one, other].map((bytes) => Buffer.from(bytes).toString('base64')),
  );
}

/** Opens the panel or takes it away, as the launcher does. */
async function pressLauncher(tab: Tab): Promise<void> {
  await tab.overlay((root) => {
    root.querySelector<HTMLElement>('[data-part="launcher"]')?.click();
  }, null);
}

test('on paper there is no mark, no launcher and no label', async ({ quinze }) => {
  await settle(quinze, indianEmployee());
  const tab = await quinze.open(untouchedAt(worded));
  await tab.setMedium('print');
  const without = await tab.screenshot();
  await tab.goto(explainedAt(worded));
  await tab.setMedium('screen');
  const before = await markUp(tab);
  expect((await readPage(tab)).forms).toEqual([{ id: 'S1106', use: 'yes' }]);
  expect(await differences(tab, without, await tab.screenshot())).toBeGreaterThan(1_000);
  await tab.setMedium('print');
  await picture(tab, 'odd', `${quinze.name}-on-paper`);
  expect(await differences(tab, without, await tab.screenshot())).toBe(0);
  await tab.setMedium('screen');
  expect(await markUp(tab)).toBe(before);
});

test('in forced colours everything of ours is seen, and axe finds nothing', async ({ quinze }) => {
  await settle(quinze, indianEmployee());
  const tab = await quinze.open(explainedAt(worded));
  const before = await markUp(tab);
  await readPage(tab);
  await tab.setForcedColors(true);
  expect(await tab.run(() => matchMedia('(forced-colors: active)').matches, null)).toBe(true);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    await picture(tab, 'odd', `${quinze.name}-forced-${scheme}`);
    await pressLauncher(tab);
    await tab.overlay((root) => root.querySelector<HTMLElement>('[data-term]')?.click(), null);
    await waitFor(
      () => shownPart(tab, 'card'),
      (text) => text !== null,
      'the card opens',
    );
    await picture(tab, 'odd', `${quinze.name}-forced-${scheme}-open`);
    expect(await faultsOfOverlay(tab), scheme).toEqual([]);
    expect(await borders(tab)).toEqual({ launcher: true, panel: true, card: true, label: true });
    await tab.press('Escape');
    await pressLauncher(tab);
  }
  await tab.setForcedColors(false);
  expect(await markUp(tab)).toBe(before);
});

/** Which of our parts have an edge that is told from the page by more than a background or a shadow. */
function borders(tab: Tab): Promise<Record<string, boolean>> {
  return tab.overlay((root) => {
    const parts = {
      launcher: '[data-part="launcher"]',
      panel: '[data-part="panel"]',
      card: '[data-part="card"]',
      label: '[data-form][data-use]:not([hidden])',
    };
    const hasEdge = (selector: string) => {
      const part = root.querySelector(selector);
      if (!part) return false;
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(part);
      return borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
    };
    return Object.fromEntries(
      Object.entries(parts).map(([name, selector]) => [name, hasEdge(selector)]),
    );
  }, null);
}

test('a page that the browser kept is explained once when it is shown again', async ({
  quinze,
}) => {
  const tab = await quinze.open(explainedAt('tells-how-it-was-shown'));
  await readPage(tab);
  const before = await markUp(tab);
  await tab.goto(explainedAt(worded));
  await readPage(tab);
  await tab.run(() => history.back(), null).catch(() => undefined);
  await waitFor(
    () => tab.run(() => (typeof shown === 'undefined' ? [] : shown), null).catch(() => []),
    (said) => said.length > 0,
    'the first page is shown again',
  );
  expect(await tab.run(() => shown, null)).toEqual(['new', 'kept']);
  expect(await hosts(tab)).toBe(1);
  expect(await countMarks(tab, 'term')).toBe(2);
  expect(await markUp(tab)).toBe(before);
  // Words still come and go: the page answers what the reader changes.
  await settle(quinze, indianEmployee());
  await tab.toFront();
  await readPage(tab);
  await pressLauncher(tab);
  await waitFor(
    () => shownPart(tab, 'panel'),
    (text) => text?.includes('Open my dossier') ?? false,
    'the page has heard of the answers',
  );
  expect(await hosts(tab)).toBe(1);
});

test('an update leaves an open page as it was, and the new version explains it anew', async ({
  quinze,
}) => {
  const tab = await quinze.open(explainedAt(worded));
  const before = await markUp(tab);
  await readPage(tab);
  await quinze.reloadExtension();
  await tab.toFront();
  if (quinze.name === 'chromium') {
    await waitFor(
      () => isPresent(tab),
      (there) => !there,
      'our element goes with the old version',
    );
    expect(await countMarks(tab, 'term')).toBe(0);
    expect(await tab.run(() => document.adoptedStyleSheets.length, null)).toBe(0);
  }
  expect(await markUp(tab)).toBe(before);
  await tab.goto(explainedAt(worded));
  await readPage(tab);
  expect(await hosts(tab)).toBe(1);
  expect(await countMarks(tab, 'term')).toBeGreaterThan(1);
  expect(await markUp(tab)).toBe(before);
});
