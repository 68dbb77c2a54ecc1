import { waitFor } from '../../../scripts/wait.ts';
import type { OddPage } from '../../practice-site/odd/odd-page.ts';
import { oddPages } from '../../practice-site/odd/pages.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { explainedAt, markUp, untouchedAt } from '../odd.ts';
import { countMarks, isPresent } from '../reading.ts';

/** What the page's own script may define. */
declare const act: undefined | (() => void);
declare const complaints: undefined | (() => string[]);

/** A page whose marks must be none is looked at after this time, in milliseconds. */
const patience = 700;

async function hasMarks(tab: Tab, { id, marks }: OddPage): Promise<void> {
  if (marks === 'none') {
    await new Promise((resolve) => setTimeout(resolve, patience));
    expect.soft(await countMarks(tab, 'term'), id).toBe(0);
    return;
  }
  const seen = waitFor(
    () => countMarks(tab, 'term'),
    (count) => count >= marks,
    `${id}: marks`,
    20,
  );
  await seen.catch((error: Error) => expect.soft(error.message, id).toBe(''));
}

const perform = (tab: Tab) => tab.run(() => void (typeof act === 'function' && act()), null);

async function visit(quinze: Driver, tab: Tab, page: OddPage): Promise<void> {
  const { id } = page;
  await tab.goto(explainedAt(id));
  await hasMarks(tab, page);
  await perform(tab);
  await hasMarks(tab, page);
  const said = () => tab.run(() => (typeof complaints === 'function' ? complaints() : []), null);
  await waitFor(said, (list) => list.length === 0, `${id}: the page is content`, 8).catch(
    (error: Error) => expect.soft(error.message, id).toBe(''),
  );
  // A page that goes to another address is explained anew: our element may be away for a moment.
  if (id !== 'always-takes-our-element-away') {
    await waitFor(
      () => isPresent(tab),
      (there) => there,
      `${id}: our element`,
    ).catch((error: Error) => expect.soft(error.message, id).toBe(''));
  }
  expect.soft(await quinze.problems(), id).toEqual([]);
  if (page.moves) return;
  const withUs = await markUp(tab);
  await tab.goto(untouchedAt(id));
  await perform(tab).catch(() => {});
  expect.soft(await markUp(tab), id).toBe(withUs);
}

const all = [...oddPages.values()];
const groups = [0, 1, 2, 3].map((start) => all.filter((_, index) => index % 4 === start));
for (const [index, group] of groups.entries()) {
  test(`odd pages stay as they are and are explained, part ${index + 1}`, async ({ quinze }) => {
    test.setTimeout(180_000);
    const tab = await quinze.open(untouchedAt('empty'));
    await tab.toFront();
    for (const page of group) await test.step(page.id, () => visit(quinze, tab, page));
  });
}
