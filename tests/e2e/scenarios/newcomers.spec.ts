import { waitFor } from '../../../scripts/wait.ts';
import { faultsOfPage } from '../audit.ts';
import type { Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { situationOf } from '../people.ts';
import { picture } from '../pictures.ts';
import { clickOn } from '../pointing.ts';
import { answerWelcome } from '../welcome.ts';

/** What each of them must read on the page of the plan. */
const newcomers: readonly { name: string; says: readonly string[]; never: readonly string[] }[] = [
  {
    name: 'indian-talent',
    says: ['Talent permit: CPAM de Paris', '75948 PARIS CEDEX 19', 'S1106', 'French translation'],
    never: ['etudiant-etranger', 'three months of living'],
  },
  {
    name: 'italian-paid-intern',
    says: ['Intern paid above the floor', 'S1106', 'Internship agreement', 'No waiting time'],
    never: ['French translation', 'Residence permit or long-stay visa'],
  },
  {
    name: 'us-spouse-of-french-employee',
    says: ['Family of an insured person', 'Marriage record', 'Apostille', 'No waiting time'],
    never: ['Work contract', 'Proof of more than three months'],
  },
  {
    name: 'filipino-employee-noumea',
    says: ['A territory with rules of its own', 'CAFAT, New Caledonia', 'SE 988-03'],
    never: ['Post the file', 'CPAM where you live', 'Your form', 'Open your compte ameli'],
  },
];

/** What stands on the page; what is folded away is left out. */
function textOf(tab: Tab): Promise<string> {
  return tab.run(() => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof HTMLElement)) return '';
    for (const folded of main.querySelectorAll('details')) folded.remove();
    return main.textContent;
  }, null);
}

/** The page that can be printed, from the dossier's first page. */
async function openPlan(tab: Tab): Promise<string> {
  await waitFor(
    () => tab.run(() => document.querySelector('a[href="#plan"]') !== null, null),
    (there) => there,
    'the dossier opens',
  );
  await clickOn(tab, 'nav a[href="#plan"]');
  return waitFor(
    () => textOf(tab),
    (text) => text.includes('Step by step'),
    'the plan stands there',
  );
}

for (const { name, says, never } of newcomers) {
  test(`${name}: from the first page to the whole plan`, async ({ quinze }) => {
    const welcome = await quinze.openExtension('welcome.html');
    const asked = await answerWelcome(welcome, await situationOf(name));
    expect(asked).toBeLessThanOrEqual(12);
    await picture(welcome, 'newcomers', `${quinze.name}-${name}-answered`);
    const tab = await quinze.openExtension('dossier.html');
    const text = await openPlan(tab);
    for (const words of says) expect(text).toContain(words);
    for (const words of never) expect(text).not.toContain(words);
    await picture(tab, 'newcomers', `${quinze.name}-${name}-plan`);
    expect(await faultsOfPage(tab)).toEqual([]);
  });
}
