import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { choose } from '../files.ts';
import { expect, test } from '../fixture.ts';
import { pdfWith } from '../pdf.ts';
import { indianEmployee, today } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { settle } from '../welcome.ts';

async function part(quinze: Driver, name: string): Promise<Tab> {
  const tab = await quinze.openExtension(`dossier.html#${name}`);
  await shows(tab, 'main .head');
  return tab;
}

function says(tab: Tab, selector: string, wanted: string): Promise<string> {
  return waitFor(
    // A page on its way to another one answers nothing.
    () => textOf(tab, selector).catch(() => ''),
    (text) => text.includes(wanted),
    `${selector}: ${wanted}`,
  );
}

function saysNoMore(tab: Tab, selector: string, unwanted: string): Promise<string> {
  return waitFor(
    () => textOf(tab, selector),
    (text) => !text.includes(unwanted),
    `${selector} without: ${unwanted}`,
  );
}

/** Sets a field as a person would; what keys do in date fields depends on the browser. */
function fill(tab: Tab, selector: string, value: string): Promise<void> {
  return tab.run(
    ({ selector: wanted, value: text }) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`Nothing matches ${wanted}.`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );
}

/** The button or link with these words, or this label. */
function press(tab: Tab, words: string): Promise<void> {
  return waitFor(
    () =>
      tab.run((wanted) => {
        const found = [...document.querySelectorAll('button, a')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted,
        );
        for (const one of document.querySelectorAll('[data-pressed]'))
          one.removeAttribute('data-pressed');
        found?.setAttribute('data-pressed', '');
        return found !== undefined;
      }, words),
    (there) => there,
    `the button “${words}”`,
  ).then(() => clickOn(tab, '[data-pressed]'));
}

async function faultless(tab: Tab): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
}

/** How far the page is wider than a window of 320 pixels. */
async function overflowAt320(tab: Tab): Promise<number> {
  await tab.resize(320, 640);
  const width = await tab.run(() => document.documentElement.scrollWidth, null);
  await tab.resize(1280, 800);
  return width - 320;
}

test('posting with a tracking number and a call are noted, changed, removed and brought back', async ({
  quinze,
}) => {
  await settle(quinze, indianEmployee());
  const tab = await part(quinze, 'story');
  await says(tab, 'main', 'What to note first');
  await faultless(tab);
  expect(await overflowAt320(tab)).toBeLessThanOrEqual(0);

  await fill(tab, '#event-kind', 'file-posted');
  await shows(tab, '#event-by');
  await fill(tab, '#event-by', 'tracked-post');
  await shows(tab, '#event-reference');
  await fill(tab, '#event-reference', 'RK 123 456 789 FR');
  await fill(tab, '#event-day', today().add({ days: 1 }).toString());
  await press(tab, 'Note it');
  await says(tab, '#event-day-mistake', 'still to come');
  await fill(tab, '#event-day', today().subtract({ days: 100 }).toString());
  await says(tab, '.event-form .doubt', 'before you arrived in France');
  await fill(tab, '#event-day', today().subtract({ days: 20 }).toString());
  await press(tab, 'Note it');
  await says(tab, '.story', 'Tracking number RK 123 456 789 FR');
  expect(await textOf(tab, '.story')).toContain('Started: Call 36 46 about your file');

  await fill(tab, '#event-kind', 'called');
  await shows(tab, '#event-who');
  await fill(tab, '#event-who', 'Ms Petit');
  await fill(tab, '#event-note', 'They said: in three weeks.');
  await press(tab, 'In 3 weeks');
  await press(tab, 'Note it');
  await says(tab, '.story', 'They said: in three weeks.');
  expect(await textOf(tab, '.story')).toContain('Started: Ask again: you called on');
  await faultless(tab);
  expect(await overflowAt320(tab)).toBeLessThanOrEqual(0);

  await clickOn(tab, '.story [aria-label^="Change: I called the office"]');
  await shows(tab, '.story .event-form');
  await fill(tab, '.story .event-form [id$="-who"]', 'Mr Blanc');
  await press(tab, 'Save');
  await says(tab, '.story', 'With Mr Blanc');

  await clickOn(tab, '.story [aria-label^="Remove: I called the office"]');
  await saysNoMore(tab, '.story', 'Mr Blanc');
  await press(tab, 'Undo');
  await says(tab, '.story', 'With Mr Blanc');

  await clickOn(tab, '.story [aria-label^="Add a photo or scan: I sent my file"]');
  await shows(tab, '.story .drop-here');
  const receipt = { name: 'receipt.pdf', content: pdfWith(['Preuve de depot']) };
  await choose(tab, '.story input[type="file"]', [receipt]);
  await says(tab, '.story .pages', 'receipt.pdf');
  await choose(tab, '.story input[type="file"]', [{ name: 'notes.txt', content: 'no scan' }]);
  await says(tab, '.story .outcome', 'notes.txt');
  await faultless(tab);
  await clickOn(tab, '.story [aria-label^="Remove: I sent my file"]');
  await saysNoMore(tab, '.story', 'receipt.pdf');
  await press(tab, 'Undo');
  await shows(tab, '.story [aria-label^="1 file: I sent my file"]');

  await clickOn(tab, '.side nav a[href="#dates"]');
  await says(tab, 'main', 'Ask again: you called on');
});

test('a letter is noted from the popup, which says what is due now', async ({ quinze }) => {
  await settle(quinze, indianEmployee());
  const popup = await quinze.openExtension('popup.html');
  await shows(popup, '.quick button');
  await press(popup, 'I received a letter');
  await shows(popup, '#letter-note');
  await faultless(popup);
  expect(await overflowAt320(popup)).toBeLessThanOrEqual(0);
  await press(popup, 'Note it');
  await says(popup, '#no-letter-kind', 'Choose what it says');
  await clickOn(popup, '.choice:nth-of-type(5) input');
  await press(popup, 'Note it');
  await says(popup, '.letter-dates', 'Contest the refusal');
  await faultless(popup);
  await press(popup, 'Undo');
  await says(popup, '#letter-note', 'I received a letter');
  await clickOn(popup, '.choice:nth-of-type(1) input');
  await press(popup, 'Note it');
  await says(popup, '.letter-dates', 'Send the paper');
  await press(popup, 'Back');
  await shows(popup, '#checklist');
  const focused = () => popup.run(() => document.activeElement?.textContent?.trim(), null);
  await waitFor(focused, (text) => text === 'I received a letter', 'the focus is back');
  const tab = await part(quinze, 'story');
  await says(tab, '.story', 'A letter asked me for a paper');
  expect(await textOf(tab, '.story')).not.toContain('I received a refusal');
});

test('a second person has dates of their own, goes in two steps and comes back', async ({
  quinze,
}) => {
  await settle(quinze, indianEmployee());
  const tab = await part(quinze, 'people');
  await says(tab, 'main', 'Address: 75011');
  await faultless(tab);
  await fill(tab, '#new-name', 'Leila');
  await press(tab, 'Add and answer the questions');
  await says(tab, '.about-whom', 'About Leila: answer for them.');
  expect(await textOf(tab, '.about-whom')).toContain('75011');
  await shows(tab, 'form.question');
  await faultless(tab);

  const story = await part(quinze, 'story');
  await says(story, '.side .whose', 'Leila');
  await fill(story, '#event-kind', 'refusal-received');
  await press(story, 'Note it');
  await says(story, '.story', 'I received a refusal');
  await press(story, 'Me');
  await says(story, 'main', 'What to note first');
  expect(await textOf(story, '.story')).toBe('');
  await story.close();

  const overview = await part(quinze, 'overview');
  await says(overview, '.overview', 'Other people here');
  await says(overview, '.overview', 'Leila');
  await faultless(overview);
  expect(await overflowAt320(overview)).toBeLessThanOrEqual(0);
  await overview.close();

  const popup = await quinze.openExtension('popup.html');
  await shows(popup, '.whose');
  await press(popup, 'Leila');
  await says(popup, '.due', 'Contest the refusal');
  await faultless(popup);
  await popup.close();

  const people = await part(quinze, 'people');
  const focused = () => people.run(() => document.activeElement?.textContent ?? '', null);
  await press(people, 'Rename Leila');
  await press(people, 'Cancel');
  expect(await focused()).toBe('Leila');
  await press(people, 'Delete the dossier of “Leila”');
  await says(people, '.problem', '1 entry of the story');
  await faultless(people);
  await press(people, 'Delete');
  await saysNoMore(people, 'main .lines', 'Leila');
  expect(await focused()).toContain('One dossier for each person');
  await press(people, 'Undo');
  await says(people, 'main .lines', 'Leila');
  await clickOn(people, '.side nav a[href="#story"]');
  await says(people, '.story', 'I received a refusal');
});

test('an unknown letter is noted with the reader’s own words', async ({ quinze }) => {
  await settle(quinze, indianEmployee());
  const tab = await part(quinze, 'letters');
  await shows(tab, '#letter-text');
  await fill(tab, '#letter-text', 'Madame, votre abonnement se termine le 3 janvier 2027.');
  await clickOn(tab, '.letter-form [type="submit"]');
  await shows(tab, '#letter-own-note');
  await fill(tab, '#letter-own-note', 'A subscription that ends. Ask Claire.');
  await fill(tab, '#letter-reached', today().toString());
  await press(tab, 'Note: I received another letter');
  await says(tab, '.note-event', 'It is noted in your dossier.');
  await faultless(tab);
  await clickOn(tab, '.side nav a[href="#story"]');
  await says(tab, '.story', 'A subscription that ends. Ask Claire.');
});
