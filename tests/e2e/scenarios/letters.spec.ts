import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { choose } from '../files.ts';
import { expect, test } from '../fixture.ts';
import { exampleLetter, readLetter } from '../letters.ts';
import { pdfWith } from '../pdf.ts';
import { indianEmployee, today } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { answerWelcome } from '../welcome.ts';

async function lettersPage(quinze: Driver): Promise<Tab> {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  await welcome.close();
  const tab = await quinze.openExtension('dossier.html#letters');
  await shows(tab, '#letter-text');
  return tab;
}

function says(tab: Tab, selector: string, wanted: string): Promise<string> {
  return waitFor(
    () => textOf(tab, selector),
    (text) => text.includes(wanted),
    `${selector}: ${wanted}`,
  );
}

function choosePdf(tab: Tab, name: string, content: string): Promise<void> {
  return choose(tab, '#letter-pdf', [{ name, content }]);
}

function focused(tab: Tab): Promise<string> {
  return tab.run(() => {
    const one = document.activeElement;
    return one?.id || one?.textContent || '';
  }, null);
}

async function tabTo(tab: Tab, wanted: (seen: string) => boolean): Promise<string> {
  for (let steps = 0; steps < 60; steps++) {
    const seen = await focused(tab);
    if (wanted(seen)) return seen;
    await tab.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}

test('a pasted letter is named, and its event brings a date', async ({ quinze }) => {
  const tab = await lettersPage(quinze);
  await readLetter(tab, exampleLetter('refusal-1'));
  expect(await textOf(tab, '.letter-kind')).toContain('A refusal, with the right to appeal');
  expect(await focused(tab)).toBe('What this letter is');
  const when = await textOf(tab, '.letter-when');
  expect(when).toContain('10 Nov 2026, the day on the letter');
  expect(when).toContain('2 months from the day it reached you');
  // Nothing is assumed: without a day nothing is noted.
  await clickOn(tab, '.note-event .button');
  await says(tab, '.note-event', 'Give the day first.');
  expect(await focused(tab)).toBe('letter-reached');
  await clickOn(tab, '.letter-when .day-field .plain');
  const lastDay = today()
    .add({ months: 2 })
    .toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  await says(tab, '.note-event', `Contest the refusal, by ${lastDay}`);
  await says(tab, '.letter-when', `until ${lastDay}`);
  await clickOn(tab, '.note-event .button');
  await says(tab, '.note-event', 'It is noted in your dossier.');
  await clickOn(tab, '.side nav a[href="#dates"]');
  await says(tab, 'main', `By ${lastDay}`);
  expect(await textOf(tab, 'main')).toContain('Contest the refusal');
  await clickOn(tab, '.side nav a[href="#story"]');
  await says(tab, 'main', 'I received a refusal');
  // The text is gone with the page.
  await clickOn(tab, '.side nav a[href="#letters"]');
  await shows(tab, '#letter-text');
  expect(await tab.run(() => document.querySelector('.letter-kind'), null)).toBeNull();
});

test('by keyboard: paste, read, open a word; axe finds nothing', async ({ quinze }) => {
  const tab = await lettersPage(quinze);
  await tab.run((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#letter-text');
    if (field) field.value = text;
    field?.focus();
  }, exampleLetter('missing-paper-1'));
  await tabTo(tab, (seen) => seen === 'Read this letter');
  await tab.press('Enter');
  await says(tab, '.letter-kind', 'A paper is missing');
  await tabTo(tab, (seen) => seen.includes('acte de naissance'));
  await tab.press('Enter');
  await says(tab, '.term-note', 'birth certificate');
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
  await tab.press('Escape');
  await waitFor(
    () => textOf(tab, '.term-note'),
    (text) => text === '',
    'the word closes',
  );
});

test('a fraud is called one, and an unknown letter unknown', async ({ quinze }) => {
  const tab = await lettersPage(quinze);
  await readLetter(tab, exampleLetter('scam-1'));
  expect(await textOf(tab, '.letter-kind .problem')).toContain('Probably a fraud');
  expect(await textOf(tab, '.letter-note')).toBe('');
  expect(await faultsOfPage(tab)).toEqual([]);
  await readLetter(tab, 'Madame, votre abonnement à la bibliothèque se termine le 3 janvier 2027.');
  await says(tab, '.letter-kind', 'Quinze does not know this letter');
  expect(await textOf(tab, '.letter-when')).toContain('3 Jan 2027');
  expect(await faultsOfPage(tab)).toEqual([]);
});

test('a PDF with text is read on the device, a scan and other files are refused in words', async ({
  quinze,
}) => {
  const tab = await lettersPage(quinze);
  const lines = ['Lille, le 2 novembre 2026', '', 'Madame, Monsieur,', ''];
  await choosePdf(
    tab,
    'letter.pdf',
    pdfWith([
      ...lines,
      "Voici votre num\u00e9ro d'identification d'attente (NIA).",
      'Il ne permet pas de cr\u00e9er un compte ameli.',
    ]),
  );
  await says(tab, '.letter-kind', 'You have a waiting number (NIA)');
  expect(await textOf(tab, '.letter-when')).toContain('2 Nov 2026, the day on the letter');
  await choosePdf(tab, 'scan.pdf', pdfWith([]));
  await says(tab, '#letter-mistake', 'holds pictures of pages and no text');
  await choosePdf(tab, 'photo.jpg', 'no pdf at all');
  await says(tab, '#letter-mistake', 'This is not a PDF.');
  await choosePdf(tab, 'broken.pdf', '%PDF-1.4\nnothing');
  await says(tab, '#letter-mistake', 'This PDF could not be read.');
  await choosePdf(tab, 'big.pdf', `%PDF-1.4${' '.repeat(10 * 1024 * 1024)}`);
  await says(tab, '#letter-mistake', 'This file is over 10 MB.');
});
