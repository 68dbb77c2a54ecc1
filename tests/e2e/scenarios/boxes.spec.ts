import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows, textOf } from '../elements.ts';
import { expect, test } from '../fixture.ts';
import { indianEmployee } from '../people.ts';
import { picture } from '../pictures.ts';
import { clickOn } from '../pointing.ts';
import { markedWords, readPage } from '../reading.ts';
import { answerWelcome } from '../welcome.ts';

async function answered(quinze: Driver): Promise<void> {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  await welcome.close();
}

async function auditInBothSchemes(tab: Tab, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await picture(tab, 'boxes', `${name}-${scheme}`);
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
}

test('from the plan to S1106, box by box, with values to copy and boxes to tick', async ({
  quinze,
}) => {
  await answered(quinze);
  const tab = await quinze.openExtension('dossier.html#plan');
  await shows(tab, 'a[href="#forms/S1106"]');
  await clickOn(tab, 'a[href="#forms/S1106"]');
  await shows(tab, '#box-birth-date');

  expect(await textOf(tab, '#box-birth-date .written')).toBe('');
  await tab.run(() => {
    for (const [id, text] of [
      ['box-own-name', 'Kulkarni Anjalī'],
      ['box-own-birth', '1994-05-03'],
    ] as const) {
      const field = document.querySelector<HTMLInputElement>(`#${id}`);
      if (field) field.value = text;
    }
  }, null);
  await clickOn(tab, '.missing [type="submit"]');
  await shows(tab, '#box-birth-date .written');
  expect(await textOf(tab, '#box-names .written')).toBe('KULKARNI ANJALI');
  expect(await textOf(tab, '#box-birth-date .written')).toBe('03/05/1994');
  expect(await tab.run(() => document.querySelector('.missing') === null, null)).toBe(true);
  expect(await textOf(tab, '#box-birth-place .written')).toBe('INDE');
  expect(await textOf(tab, '#box-nationality')).toContain('Autre');
  expect(await textOf(tab, '#box-number')).toContain('Leave it empty');
  const order = await tab.run(
    () => [...document.querySelectorAll('.box')].map(({ id }) => id),
    null,
  );
  expect(order.indexOf('box-names')).toBe(0);
  expect(order.at(-1)).toBe('box-signature');

  await clickOn(tab, '#box-birth-date .copy');
  await waitFor(
    () => textOf(tab, '#box-birth-date [role="status"]'),
    (said) => said !== '',
    'the button says what it did',
  );
  expect(await textOf(tab, '#box-birth-date .copy')).toContain('Copied');

  await clickOn(tab, '#box-birth-date .tickbox');
  await waitFor(
    () => textOf(tab, '#boxes-done'),
    (text) => text.startsWith('1 of '),
    'the box counts as done',
  );
  await auditInBothSchemes(tab, `${quinze.name}-S1106`);
  await clickOn(tab, 'a[href="#forms/S3705"]');
  await shows(tab, '#box-child-name');
  await auditInBothSchemes(tab, `${quinze.name}-S3705`);
  await tab.close();

  const again = await quinze.openExtension('dossier.html#forms/S1106');
  await shows(again, '#box-birth-date');
  expect(await textOf(again, '#boxes-done')).toMatch(/^1 of /);
  expect(
    await again.run(
      () => document.querySelector<HTMLInputElement>('#box-birth-date .tickbox')?.checked,
      null,
    ),
  ).toBe(true);
});

test('the popup copies answers as forms want them, and the labels of a form on Ameli are explained', async ({
  quinze,
}) => {
  await answered(quinze);
  const popup = await quinze.openExtension('popup.html');
  await shows(popup, '.copies summary');
  expect(await textOf(popup, '.copies .value')).toContain('INDE');
  await clickOn(popup, '.copies summary');
  await clickOn(popup, '.copies .copy');
  await waitFor(
    () => textOf(popup, '.copies [role="status"]'),
    (said) => said !== '',
    'the button says what it did',
  );
  expect(await textOf(popup, '.copies .copy')).toContain('Copied');
  await auditInBothSchemes(popup, `${quinze.name}-popup`);

  const page = await quinze.open('https://etudiant-etranger.ameli.fr/');
  await readPage(page);
  for (const step of ['eligibilite', 'identite']) {
    await shows(page, `[data-aller="${step}"]`);
    await clickOn(page, `[data-aller="${step}"]`);
  }
  const words = await waitFor(
    () => markedWords(page),
    (marked) => marked.includes('Nom de naissance'),
    'the labels of the form are marked',
  );
  for (const label of ['Date de naissance', 'Pays de naissance']) expect(words).toContain(label);
  const typed = await page.run(
    () => [...document.querySelectorAll('input')].map(({ value }) => value),
    null,
  );
  expect(typed.filter((value) => /inde|75011/i.test(value))).toEqual([]);
});
