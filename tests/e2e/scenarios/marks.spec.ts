import { waitFor } from '../../../scripts/wait.ts';
import { practicePages, respond } from '../../practice-site/site.ts';
import { hostName, type Tab } from '../drivers/driver.ts';
import { setSettings } from '../extension.ts';
import { expect, test } from '../fixture.ts';
import { countMarks, readPage } from '../reading.ts';

const article = practicePages.filter(({ address }) => address.startsWith('https://www.ameli.fr/'));

/** The page without our one element, beside what a bare parser makes of what the server sent. */
function compare(tab: Tab, source: string): Promise<{ here: string; sent: string }> {
  return tab.run(
    ({ source: text, host }) => {
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof HTMLElement)) throw new Error('no document');
      for (const ours of copy.querySelectorAll(host)) ours.remove();
      const sent = new DOMParser().parseFromString(text, 'text/html');
      return { here: copy.outerHTML, sent: sent.documentElement.outerHTML };
    },
    { source, host: hostName },
  );
}

test('marks the words of a page, and the page stays byte for byte what Ameli sent', async ({
  quinze,
}) => {
  const still = article.filter(({ address }) => !String(respond(address).body).includes('<script'));
  const tab = await quinze.open(still[0]?.address ?? '');
  for (const { address } of still.slice(0, 12)) {
    await tab.goto(address);
    const { marks, terms } = await readPage(tab);
    expect(terms.length, address).toBeGreaterThan(0);
    expect(marks, address).toBeGreaterThan(0);
    const { here, sent } = await compare(tab, String(respond(address).body));
    expect(here, address).toBe(sent);
  }
});

test('no element of the page moves by a pixel', async ({ quinze }) => {
  const boxes = (tab: Tab) =>
    tab.run(
      () =>
        [...document.body.querySelectorAll('*')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].join(' ');
        }),
      null,
    );
  const tab = await quinze.open('https://www.ameli.fr/assure/formulaires');
  await readPage(tab);
  const withQuinze = await boxes(tab);
  await setSettings(quinze, { on: false });
  await tab.goto('https://www.ameli.fr/assure/formulaires');
  expect(await countMarks(tab, 'term')).toBe(0);
  expect(withQuinze.length).toBeGreaterThan(100);
  expect(await boxes(tab)).toEqual(withQuinze);
});

test('of many marks those near the window stand, wherever the reader scrolls', async ({
  quinze,
}) => {
  await setSettings(quinze, { density: 'all' });
  const tab = await quinze.open('https://www.ameli.fr/practice-site/odd/table-of-20000-rows');
  const marksIn = (row: 'first' | 'last') =>
    tab.run((which) => {
      const rows = document.querySelectorAll('tr');
      const wanted = which === 'first' ? rows[0] : rows[rows.length - 1];
      const marks = [...(CSS.highlights.get('quinze-term') ?? [])];
      return marks.filter((mark) => wanted?.contains(mark.startContainer)).length;
    }, row);
  const stands = (row: 'first' | 'last') =>
    waitFor(
      () => marksIn(row),
      (marks) => marks === 1,
      `the mark of the ${row} row`,
    );
  await readPage(tab);
  await stands('first');
  expect(await marksIn('last')).toBe(0);
  expect(await countMarks(tab, 'term')).toBeLessThan(300);
  await tab.run(() => scrollTo(0, document.documentElement.scrollHeight), null);
  await stands('last');
  expect(await marksIn('first')).toBe(0);
  await tab.run(() => scrollTo(0, 0), null);
  await stands('first');
});
