import { waitFor } from '../../../scripts/wait.ts';
import type { Tab } from '../drivers/driver.ts';
import { expect, test } from '../fixture.ts';
import { addressOf, countMarks, readPage } from '../reading.ts';

const seconds = 3;
const perSecond = 1000;

/**
 * Rewrites a paragraph 1,000 times per second, in turns of 4 ms, and tells how far it came and how long the
 * longest pause between two frames was.
 */
function rewrite(tab: Tab): Promise<{ written: number; longestPause: number; elapsed: number }> {
  return tab.run(
    async ({ seconds: duration, perSecond: rate }) => {
      const box = document.querySelector('main p');
      if (!box) throw new Error('no paragraph');
      const start = performance.now();
      let written = 0;
      let longestPause = 0;
      let lastFrame = start;
      let isRunning = true;
      const frame = (now: number) => {
        longestPause = Math.max(longestPause, now - lastFrame);
        lastFrame = now;
        if (isRunning) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      while (performance.now() - start < duration * 1000) {
        const due = Math.floor(((performance.now() - start) / 1000) * rate);
        for (; written < due; written += 1) {
          box.innerHTML = `<span>${written}</span> l’attestation de <b>sécurité sociale</b> et la carte Vitale`;
        }
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      isRunning = false;
      return { written, longestPause, elapsed: performance.now() - start };
    },
    { seconds, perSecond },
  );
}

/** Painted marks inside the first element that matches. */
function marksInside(tab: Tab, selector: string): Promise<number> {
  return tab.run((wanted) => {
    const place = document.querySelector(wanted);
    const marks = [...(CSS.highlights.get('quinze-term') ?? [])];
    return marks.filter((mark) => place?.contains(mark.startContainer)).length;
  }, selector);
}

test('a page that rewrites itself a thousand times per second stays responsive', async ({
  quinze,
}) => {
  const tab = await quinze.open(addressOf('travailleur-expatriation-france'));
  const before = await readPage(tab);
  // The welcome page has opened over this one.
  await tab.toFront();
  const { written, longestPause, elapsed } = await rewrite(tab);
  expect(written).toBeGreaterThan((elapsed / 1000) * perSecond * 0.9);
  // A frozen page would be silent for the whole time; a busy machine may lose some frames.
  expect(longestPause).toBeLessThan(1000);
  await waitFor(
    () => countMarks(tab, 'term'),
    (marks) => marks >= before.marks - 3,
    'the marks come back',
  );
  await waitFor(
    () => marksInside(tab, 'main p'),
    (marks) => marks > 0,
    'the rewritten paragraph is marked',
  );
});

test('a page that replaces its content without a load is explained again', async ({ quinze }) => {
  const tab = await quinze.open(addressOf('travailleur-expatriation-france'));
  await readPage(tab);
  await tab.run(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Vous recevez un numéro d’immatriculation d’attente.';
    document.querySelector('main')?.replaceChildren(paragraph);
  }, null);
  await waitFor(
    () => marksInside(tab, 'main'),
    (marks) => marks === 1,
    'the new words are marked, the old marks are gone',
  );
});
