import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { expect, test } from '../fixture.ts';
import { indianEmployee } from '../people.ts';
import { clickOn } from '../pointing.ts';
import { answerWelcome } from '../welcome.ts';

/** Made up: a man, May 1985, Tunisia. The person of the tour told another birth. */
const number = '1 85 05 99 351 001 24';
const tail = '351';
/** Where the check answers; the search has a line of its own. */
const answer = 'section.part [role="status"]';

async function numberPage(quinze: Driver): Promise<Tab> {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  await welcome.close();
  const tab = await quinze.openExtension('dossier.html#number');
  await shows(tab, '#typed-number');
  return tab;
}

async function checkNumber(tab: Tab, text: string): Promise<string> {
  await tab.run((typed) => {
    const field = document.querySelector<HTMLInputElement>('#typed-number');
    if (field) field.value = typed;
  }, text);
  const before = await textOf(tab, answer);
  await clickOn(tab, 'form.sheet [type="submit"]');
  return waitFor(
    () => textOf(tab, answer),
    (said) => said !== before,
    'the answer',
  );
}

test('a number is read, masked until asked, kept and deleted only on request', async ({
  quinze,
}) => {
  const tab = await numberPage(quinze);
  const said = await checkNumber(tab, number);
  expect(said).toContain('1 85 •• •• ••• ••• ••');
  expect(said).toContain('The key fits.');
  expect(await textOf(tab, 'table.parts')).not.toContain(tail);
  expect(await textOf(tab, 'table.parts')).not.toContain('Tunisia');
  await clickOn(tab, 'form.sheet .row-form .second');
  await waitFor(
    () => textOf(tab, 'table.parts'),
    (text) => text.includes('Tunisia') && text.includes(tail),
    'the digits are shown',
  );
  await clickOn(tab, 'form.sheet > p > .second');
  await shows(tab, 'section.kept');
  expect(await textOf(tab, 'section.kept')).toContain('1 85 •• •• ••• ••• ••');
  expect(await textOf(tab, 'section.kept')).not.toContain(tail);
  await clickOn(tab, 'section.kept .plain');
  await waitFor(
    () => tab.run(() => document.querySelector('section.kept') === null, null),
    (gone) => gone,
    'the number is deleted',
  );
});

test('what the letter calls it changes the answer, and axe finds nothing', async ({ quinze }) => {
  const tab = await numberPage(quinze);
  await checkNumber(tab, number);
  await clickOn(tab, 'label.choice:has(input[value="waiting"])');
  await shows(tab, '.worth h3');
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    // Colours may fade from one scheme to the other.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
  expect(await textOf(tab, '.part .sheet:has(.bullets), .part.stack .sheet')).toContain('NIA');
  await clickOn(tab, '.part.stack .sheet .button');
  await waitFor(
    () => textOf(tab, 'main > .stack'),
    (text) => text.includes('waiting number (NIA)'),
    'the answer is changed',
  );
});
