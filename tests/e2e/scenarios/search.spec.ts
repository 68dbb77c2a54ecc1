import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { indianEmployee } from '../people.ts';
import { picture } from '../pictures.ts';
import { clickOn } from '../pointing.ts';
import { answerWelcome } from '../welcome.ts';

async function answered(quinze: Driver): Promise<void> {
  const welcome = await quinze.openExtension('welcome.html');
  await answerWelcome(welcome, indianEmployee());
  await welcome.close();
}

function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.run(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''),
    selector,
  );
}

/** Empties the field and types as a person does, key by key. */
async function type(tab: Tab, text: string): Promise<void> {
  await waitFor(
    () => textsOf(tab, '.search .entry'),
    (fields) => fields.length === 1,
    'the field of the search',
  );
  await clickOn(tab, '.search .entry');
  for (const letter of text) await tab.press(letter);
}

async function auditInBothSchemes(tab: Tab, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.setScheme(scheme);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await picture(tab, 'search', `${name}-${scheme}`);
    expect(await faultsOfPage(tab), scheme).toEqual([]);
  }
}

for (const page of ['popup', 'dossier']) {
  test(`${page}: a form is found while typing, and explained in place by keyboard`, async ({
    quinze,
  }) => {
    await answered(quinze);
    const tab = await quinze.openExtension(`${page}.html`);
    await type(tab, 's110');
    const lines = await waitFor(
      () => textsOf(tab, '.found [role="option"]'),
      (found) => found.length > 0,
      'something is found',
    );
    expect(lines.join(' ')).toContain('S1106');
    expect((await textsOf(tab, '.search [role="status"]'))[0]).toMatch(/^\d found/);
    await tab.press('6');
    await waitFor(
      () => textsOf(tab, '.found [role="option"]'),
      (found) => found[0]?.startsWith('S1106 · ') === true,
      'the form comes first',
    );
    await tab.press('ArrowDown');
    await auditInBothSchemes(tab, `${quinze.name}-${page}-list`);
    await tab.press('Enter');
    const explained = await waitFor(
      () => textsOf(tab, '.explained'),
      (shown) => shown.length === 1,
      'the form is explained',
    );
    expect(explained[0]).toContain('Your form.');
    await auditInBothSchemes(tab, `${quinze.name}-${page}-explained`);
    await tab.press('Escape');
    await waitFor(
      () => tab.run(() => document.activeElement?.getAttribute('role') ?? '', null),
      (role) => role === 'combobox',
      'the field has the keyboard again',
    );
    await tab.press('Escape');
    expect(await textsOf(tab, '.found [role="option"]')).toEqual([]);
  });
}

test('what was looked for in one part of the dossier does not stand above the next one', async ({
  quinze,
}) => {
  await answered(quinze);
  const tab = await quinze.openExtension('dossier.html#papers');
  await type(tab, 's1106');
  await waitFor(
    () => textsOf(tab, '.found [role="option"]'),
    (found) => found.length > 0,
    'something is found',
  );
  await tab.press('Enter');
  await clickOn(tab, '.side nav a[href="#dates"]');
  await waitFor(
    () => textsOf(tab, 'h1'),
    ([title]) => title === 'Dates',
    'the next part is shown',
  );
  expect(await textsOf(tab, '.explained, .found [role="option"]')).toEqual([]);
  const typed = tab.run(
    () => document.querySelector<HTMLInputElement>('.search .entry')?.value,
    null,
  );
  expect(await typed).toBe('');
});

test('a slip and missing accents are forgiven, before any question is answered', async ({
  quinze,
}) => {
  const tab = await quinze.openExtension('popup.html');
  await type(tab, 'medcin traitant');
  await waitFor(
    () => textsOf(tab, '.found [role="option"]'),
    (found) => found.some((line) => line.includes('médecin traitant')),
    'the word is found',
  );
  await clickOn(tab, '.found [role="option"]');
  const [explained] = await waitFor(
    () => textsOf(tab, '.explained'),
    (shown) => shown.length === 1,
    'the word is explained',
  );
  expect(explained).toContain('médecin traitant');
});
