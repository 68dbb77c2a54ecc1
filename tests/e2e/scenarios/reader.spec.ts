import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfOverlay, faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows } from '../elements.ts';
import { expect, test } from '../fixture.ts';
import { exampleLetter, readLetter } from '../letters.ts';
import { situationOf } from '../people.ts';
import { picture } from '../pictures.ts';
import { readPopup } from '../popup.ts';
import { type Reader, readers, type Stop } from '../readers.ts';
import { addressOf, readPage, shownPart } from '../reading.ts';
import { answerWelcome } from '../welcome.ts';

const sizes = [
  [1280, 900],
  [320, 700],
] as const;

/**
 * Looks at a stop in both schemes and sizes: a picture of each for the eye, axe on the wide one, and
 * nothing that has to be scrolled sideways.
 */
async function lookAround(
  tab: Tab,
  name: string,
  audit: (tab: Tab) => Promise<string[]>,
): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (const [width, height] of sizes) {
      await tab.setSize(width, height);
      await picture(tab, 'reader', `${name}-${scheme}-${width}`);
      const wide = await tab.run(() => document.documentElement.scrollWidth - innerWidth, null);
      expect.soft(wide, `${name} at ${width}`).toBeLessThanOrEqual(0);
      if (width === sizes[0][0]) expect.soft(await audit(tab), `${name} ${scheme}`).toEqual([]);
    }
  }
  await tab.setScheme('light');
  await tab.setSize(...sizes[0]);
}

function textOfMain(tab: Tab): Promise<string> {
  return tab.run(() => document.querySelector('main')?.textContent ?? '', null);
}

function reads(text: string, { id, says, never = [] }: Stop): void {
  for (const words of says) expect.soft(text, id).toContain(words);
  for (const words of never) expect.soft(text, id).not.toContain(words);
}

/** What has the keyboard in our part of the page. */
function focused(tab: Tab): Promise<string> {
  return tab.overlay((root) => {
    const one = root.activeElement;
    return one?.getAttribute('data-key') ?? one?.getAttribute('data-part') ?? '';
  }, null);
}

/** The launcher by keyboard, the panel, a word and its card, and all the way back. */
async function readByKeyboard(tab: Tab): Promise<string> {
  await tab.overlay((root) => {
    root.querySelector<HTMLElement>('[data-part="launcher"]')?.focus();
  }, null);
  await tab.press('Enter');
  const text = await waitFor(
    () => shownPart(tab, 'panel'),
    (shown) => shown !== null,
    'the panel opens',
  );
  for (let tabs = 0; tabs < 40 && !(await focused(tab)).startsWith('term:'); tabs += 1) {
    await tab.press('Tab');
  }
  const word = await focused(tab);
  expect(word).toMatch(/^term:/);
  await tab.press('Enter');
  await waitFor(
    () => shownPart(tab, 'card'),
    (shown) => shown !== null,
    'the card opens',
  );
  await tab.press('Escape');
  expect(await focused(tab)).toBe(word);
  return text ?? '';
}

async function visitPage(quinze: Driver, stop: Stop, name: string): Promise<void> {
  const tab = await quinze.open(addressOf(stop.id));
  const { terms } = await readPage(tab);
  expect(terms.length).toBeGreaterThan(0);
  const verdict = /This page is for you|Not for you|It depends|Not yet/;
  await waitFor(
    () => tab.overlay((root) => root.querySelector('[data-part="launcher"]')?.textContent, null),
    (said) => verdict.test(said ?? ''),
    `${stop.id}: the launcher says whom the page is for`,
  );
  reads(await readByKeyboard(tab), stop);
  await lookAround(tab, name, faultsOfOverlay);
  await tab.press('Escape');
  expect(await focused(tab)).toBe('launcher');
  await tab.close();
}

async function visitLetter(tab: Tab, stop: Stop, name: string): Promise<void> {
  await readLetter(tab, exampleLetter(stop.id));
  const first = stop.says[0] ?? '';
  const text = await waitFor(
    () => textOfMain(tab),
    (said) => said.includes(first),
    `${stop.id}: ${first}`,
  );
  reads(text, stop);
  // The keyboard stands where the answer begins, and reaches the words of the letter from there.
  const at = () => tab.run(() => document.activeElement?.className ?? '', null);
  for (let tabs = 0; tabs < 40 && (await at()) !== 'word'; tabs += 1) await tab.press('Tab');
  await tab.press('Enter');
  await shows(tab, '.term-note');
  await lookAround(tab, name, faultsOfPage);
}

async function walk(quinze: Driver, { person, summary, pages, letters }: Reader): Promise<void> {
  const name = (stop: string) => `${quinze.name}-${person}-${stop}`;
  const welcome = await quinze.openExtension('welcome.html');
  await shows(welcome, 'form.start');
  await lookAround(welcome, name('1-welcome'), faultsOfPage);
  expect(await answerWelcome(welcome, await situationOf(person))).toBeLessThanOrEqual(12);
  reads(await textOfMain(welcome), { id: 'summary', says: summary });
  await lookAround(welcome, name('2-summary'), faultsOfPage);
  await welcome.close();
  const popup = await quinze.openExtension('popup.html');
  expect((await readPopup(popup)).nextStep).not.toBe('');
  await lookAround(popup, name('3-popup'), faultsOfPage);
  await popup.close();
  for (const stop of pages) {
    await test.step(stop.id, () => visitPage(quinze, stop, name(`4-${stop.id}`)));
  }
  const tab = await quinze.openExtension('dossier.html#letters');
  await shows(tab, '#letter-text');
  for (const stop of letters) {
    await test.step(stop.id, () => visitLetter(tab, stop, name(`5-${stop.id}`)));
  }
}

for (const reader of readers) {
  test(`${reader.person} reads no French, and reads their way through Ameli and two letters`, async ({
    quinze,
  }, info) => {
    test.skip(
      info.project.name === 'firefox' && reader !== readers.at(-1),
      'the slower browser goes along with one reader',
    );
    test.setTimeout(600_000);
    await walk(quinze, reader);
  });
}
