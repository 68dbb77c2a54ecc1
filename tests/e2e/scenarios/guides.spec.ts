import { waitFor } from '../../../scripts/wait.ts';
import type { Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { brazilianStudent, indianEmployee } from '../people.ts';
import { addressOf, isPresent, readPage } from '../reading.ts';
import { settle } from '../welcome.ts';

/** Waits until the panel says all of this, open or not, and returns all that it says. */
function panelSays(tab: Tab, ...wanted: string[]): Promise<string> {
  const text = async () => {
    if (!(await isPresent(tab))) return '';
    return tab.overlay(
      (root) => root.querySelector('[data-part="panel"]')?.textContent ?? '',
      null,
    );
  };
  return waitFor(
    text,
    (said) => wanted.every((part) => said.includes(part)),
    `the panel says “${wanted.join('”, “')}”`,
  );
}

test('a page is known by its address, in every edition', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('tiers-payant'));
  const said = await panelSays(tab, 'Tiers payant: not paying first', 'What to take from it');
  expect(said).not.toContain('may have changed');
  expect(said).not.toContain('What this page speaks of');
  await tab.goto(addressOf('tiers-payant').replace('/assure/', '/val-d-oise/assure/'));
  await panelSays(tab, 'Tiers payant: not paying first');
});

test('a page that has moved is known by its heading', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('mentions-legales'));
  await panelSays(tab, 'We have no guide for this page');
  await tab.run(() => {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'Le tiers payant';
  }, null);
  await panelSays(tab, 'Tiers payant: not paying first');
});

test('a page whose heading has changed says so', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('accord-prealable'));
  await panelSays(tab, 'Agreement before care', 'This page may have changed');
});

test('an unknown page is explained by its headings and words', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('mentions-legales'));
  await panelSays(
    tab,
    'We have no guide',
    'What this page speaks of',
    'legal notes, terms and privacy',
  );
});

test('a page of a known section gets the section’s guide and its own headings', async ({
  quinze,
}) => {
  const tab = await quinze.open(addressOf('definition'));
  await panelSays(tab, 'Illnesses and prevention');
  await tab.goto(addressOf('tarifs'));
  await panelSays(tab, 'people who treat patients', 'Secteur 1 et secteur 2');
});

test('an employee sees where a page stands in the checklist, and which way it goes', async ({
  quinze,
}) => {
  await settle(quinze, indianEmployee());
  const tab = await quinze.open(addressOf('points-accueil-et-agences-cpam'));
  await panelSays(tab, 'It helps with your step: Check the office’s address on Ameli');
  await tab.goto(addressOf('vacances-etranger'));
  const said = await panelSays(tab, 'For people who leave France', 'Not for you');
  expect(said).not.toContain('It helps with your step');
});

test('a student’s online service is marked, an employee’s form is not', async ({ quinze }) => {
  await settle(quinze, brazilianStudent());
  const tab = await quinze.open(addressOf('vous-venez-etudier-en-france'));
  const { forms } = await readPage(tab);
  expect(forms).toContainEqual({ id: 'student-registration', use: 'yes' });
  await panelSays(
    tab,
    'Student registration site',
    'Your online service',
    'It helps with your step: ',
  );
  await tab.goto(addressOf('votre-compte-ameli'));
  const account = await readPage(tab);
  expect(account.forms).toContainEqual({ id: 'order-card-online', use: 'no' });
  expect(account.forms).toContainEqual({ id: 'address-online', use: 'no' });
});
