import { expect, test } from 'playwright/test';
import { ensureChromium } from '../../../scripts/browsers.ts';
import { outputFolder } from '../../../scripts/build.ts';
import { waitFor } from '../../../scripts/wait.ts';
import { AheadBrowser } from '../ahead.ts';
import { hostName } from '../drivers/driver.ts';
import { explainedAt } from '../odd.ts';

const first = explainedAt('tells-how-it-was-shown');
const second = explainedAt('has-words-and-a-form');

/** The address of a page, whether nobody has seen it yet, and what of ours is in it. */
const state = `({
  address: location.href,
  isLoaded: document.readyState === 'complete',
  isAhead: document.prerendering,
  hosts: document.querySelectorAll('${hostName}').length,
  marks: CSS.highlights.get('quinze-term')?.size ?? 0,
})`;

const rules = JSON.stringify({ prerender: [{ urls: [second], eagerness: 'immediate' }] });
const buildAhead = `{
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = ${JSON.stringify(rules)};
  document.head.append(script);
}`;

test('a page that the browser builds ahead is explained once somebody opens it, and not before', async ({
  browserName: _,
}, info) => {
  test.skip(info.project.name !== 'chromium', 'Firefox builds no page ahead');
  const browser = await AheadBrowser.launch(await ensureChromium(), outputFolder('chrome'));
  const marked = ({ marks }: { marks: number }) => marks > 0;
  const stateOf = async (place: 'window' | 'ahead') =>
    Object({ marks: 0, ...Object(await browser.evaluate(place, state)) });
  try {
    await waitFor(
      () => browser.evaluate('window', 'document.readyState'),
      (said) => said === 'complete',
      'the window is there',
    );
    await browser.goto(first);
    await waitFor(() => stateOf('window'), marked, 'the page in the window is explained');
    await browser.toFront();
    await browser.evaluate('window', buildAhead);
    await waitFor(
      () => stateOf('ahead'),
      ({ address, isLoaded }) => address === second && isLoaded,
      'the next page is built ahead',
    );
    const untouched = { address: second, isLoaded: true, isAhead: true, hosts: 0, marks: 0 };
    expect(await stateOf('ahead')).toEqual(untouched);
    // As long as the first page took, and longer: nothing happens in it.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await stateOf('ahead')).toEqual(untouched);
    await browser.evaluate('window', `location.href = ${JSON.stringify(second)}`);
    const opened = await waitFor(
      () => stateOf('ahead'),
      marked,
      'the page that was ready is explained',
    );
    expect(opened).toEqual({ address: second, isLoaded: true, isAhead: false, hosts: 1, marks: 6 });
  } finally {
    await browser.close();
  }
});
