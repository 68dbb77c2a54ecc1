import { waitFor } from '../../../scripts/wait.ts';
import type { Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { placeInOverlay, placeOfMark } from '../pointing.ts';
import { addressOf, markedWords, readPage, shownPart, wordAt } from '../reading.ts';

const page = addressOf('travailleur-expatriation-france');
const open = (text: string | null) => text !== null && text.length > 20;
const closed = (text: string | null) => text === null;

const card = (tab: Tab) => () => shownPart(tab, 'card');
const panel = (tab: Tab) => () => shownPart(tab, 'panel');

/** Which of Quinze's parts or terms has the keyboard. */
function focused(tab: Tab): Promise<string> {
  return tab.overlay((root) => {
    const active = root.activeElement;
    return active?.getAttribute('data-part') ?? active?.getAttribute('data-key') ?? '';
  }, null);
}

test('a card opens under the mouse, stays while the mouse is on it, and Escape closes it', async ({
  quinze,
}) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  const { x, y } = await placeOfMark(tab);
  await tab.moveMouse(x, y);
  const text = await waitFor(card(tab), open, 'the card opens');
  expect(text).toMatch(/I know this word/);
  const inside = await placeInOverlay(tab, '[data-part="card"] h2');
  await tab.moveMouse(x, y + 6);
  await tab.moveMouse(inside.x, inside.y);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await shownPart(tab, 'card')).toBe(text);
  await tab.press('Escape');
  await waitFor(card(tab), closed, 'the card closes');
});

test('a card goes away with the mouse, and a click keeps it', async ({ quinze }) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  const { x, y } = await placeOfMark(tab);
  await tab.moveMouse(x, y);
  await waitFor(card(tab), open, 'the card opens');
  await tab.moveMouse(3, 3);
  await waitFor(card(tab), closed, 'the card closes');
  await tab.click(x, y);
  await waitFor(card(tab), open, 'the card opens by a click');
  await tab.moveMouse(3, 3);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await shownPart(tab, 'card')).not.toBeNull();
});

test('the keyboard reaches the launcher, the panel, a word and its card, and finds back', async ({
  quinze,
}) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  for (let tabs = 0; tabs < 250 && (await focused(tab)) !== 'launcher'; tabs += 1) {
    await tab.press('Tab');
  }
  expect(await focused(tab)).toBe('launcher');
  await tab.press('Enter');
  expect(await waitFor(panel(tab), open, 'the panel opens')).toMatch(/Words on this page/);
  for (let tabs = 0; tabs < 60 && !(await focused(tab)).startsWith('term:'); tabs += 1) {
    await tab.press('Tab');
  }
  const word = await focused(tab);
  expect(word).toMatch(/^term:/);
  await tab.press('Enter');
  await waitFor(card(tab), open, 'the card opens');
  await tab.press('Escape');
  await waitFor(card(tab), closed, 'the card closes');
  expect(await focused(tab)).toBe(word);
  await tab.press('Escape');
  await waitFor(panel(tab), closed, 'the panel closes');
  expect(await focused(tab)).toBe('launcher');
});

test('the keyboard finds back to its word though the page has changed meanwhile', async ({
  quinze,
}) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  await tab.overlay((root) => {
    root.querySelector<HTMLElement>('[data-part="launcher"]')?.click();
    root.querySelector<HTMLElement>('[data-term]')?.focus();
  }, null);
  const word = await focused(tab);
  await tab.press('Enter');
  await waitFor(card(tab), open, 'the card opens');
  await tab.run(() => {
    document.querySelector('main')?.append('Votre carte mobilité inclusion et votre crèche.');
  }, null);
  await waitFor(panel(tab), (text) => text?.includes('day nursery') ?? false, 'the panel follows');
  await tab.press('Escape');
  await waitFor(card(tab), closed, 'the card closes');
  expect(await focused(tab)).toBe(word);
});

test('a word that the reader knows is not marked again', async ({ quinze }) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  const { x, y } = await placeOfMark(tab);
  const word = await wordAt(tab, x, y);
  expect(await markedWords(tab)).toContain(word);
  await tab.click(x, y);
  await waitFor(card(tab), open, 'the card opens');
  const know = await placeInOverlay(tab, '[data-part="know"]');
  await tab.click(know.x, know.y);
  await waitFor(
    () => markedWords(tab),
    (words) => words.length > 0 && !words.includes(word),
    'the word loses its mark, and the others keep theirs',
  );
});

test('where the browser has no translator, nothing speaks of one', async ({ quinze }) => {
  const tab = await quinze.open(page);
  await readPage(tab);
  const { x, y } = await placeOfMark(tab);
  await tab.click(x, y);
  const text = await waitFor(card(tab), open, 'the card opens');
  const translates = await tab.run(() => 'Translator' in globalThis, null);
  if (!translates) expect(text).not.toContain('Translate');
});
