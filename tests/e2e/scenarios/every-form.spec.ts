import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../../lib/knowledge/schema.ts';
import { waitFor } from '../../../scripts/wait.ts';
import type { Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { addressOf, readPage } from '../reading.ts';

const folder = join(import.meta.dirname, '../../../lib/knowledge/forms');
const forms: Form[] = readdirSync(folder).map((file) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
);
const ids = (some: readonly Form[]) => some.map(({ id }) => id).toSorted();

/** The forms that the panel lists. */
async function listed(tab: Tab): Promise<string[]> {
  const links = await tab.overlay(
    (root) =>
      [...root.querySelectorAll('[data-form-link]')].map(
        (link) => link.getAttribute('data-form-link') ?? '',
      ),
    null,
  );
  const known = new Set(forms.map(({ id }) => id));
  return links.filter((id) => known.has(id)).toSorted();
}

test('the list of forms names every form that we know', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('formulaires'));
  await readPage(tab);
  expect(await listed(tab)).toEqual(ids(forms));
});

interface Line {
  text: string;
  href: string;
}

/** Ways in which a page leads to a form; null where a form has none of this kind. */
const ways: Record<string, (form: Form) => Line | null> = {
  'its number in a link': ({ numbers: [number] }) =>
    number ? { text: `Formulaire ${number}`, href: '/assure/documents/un' } : null,
  'its cerfa number in a link': ({ cerfa: [cerfa] }) =>
    cerfa ? { text: `Imprimé cerfa n° ${cerfa}*02`, href: '/assure/documents/deux' } : null,
  'its title in a link': ({ titles: [title] }) =>
    title ? { text: title, href: '/assure/documents/trois' } : null,
  'the name of a PDF': ({ fileNames: [name] }) =>
    name ? { text: 'Télécharger', href: `/sites/default/files/formulaires/9/${name}_0.pdf` } : null,
};

for (const [way, lineOf] of Object.entries(ways)) {
  test(`a form is known by ${way}`, async ({ quinze }) => {
    const tab = await quinze.open(addressOf('mentions-legales'));
    await readPage(tab);
    const some = forms.filter((form) => lineOf(form) !== null);
    expect(some.length).toBeGreaterThan(20);
    await tab.run(
      (lines) => {
        const list = document.createElement('ul');
        for (const { text, href } of lines) {
          const link = Object.assign(document.createElement('a'), { href, textContent: text });
          const item = document.createElement('li');
          item.append(link);
          list.append(item);
        }
        document.querySelector('article')?.append(list);
      },
      some.flatMap((form) => lineOf(form) ?? []),
    );
    const found = await waitFor(
      () => listed(tab),
      (now) => now.length >= some.length,
      `all ${some.length} forms are found`,
    ).catch(() => listed(tab));
    expect(found).toEqual(ids(some));
  });
}
