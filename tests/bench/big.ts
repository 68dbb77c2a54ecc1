import type { BrowserContext } from 'playwright';
import { bundle } from '../bundle.ts';
import { ChromiumDriver, type ChromiumOptions } from '../e2e/drivers/chromium.ts';
import type { ChromiumTab } from '../e2e/drivers/chromium-tab.ts';
import type { Size } from './big-in-page.ts';
import { shortMedian } from './statistics.ts';

const rounds = 9;
const sections = ['overview', 'papers', 'story', 'dates', 'people', 'backup', 'privacy'] as const;
const dossiers = {
  empty: null,
  small: { events: 5, files: 2, bytes: 100_000 },
  big: { events: 2_000, files: 500, bytes: 1_000_000 },
} satisfies Record<string, Size | null>;
type Name = keyof typeof dossiers;
const names = ['empty', 'small', 'big'] as const;

/**
 * Notes the milliseconds from the page's beginning until the frame is drawn in which what it read of the
 * dossier stands there.
 */
function notePaint(): void {
  const settled =
    '#next-step, .popup .empty, .dossier main > :not(.head, .wait, .notice, .not-official, .search)';
  const seen = new MutationObserver(() => {
    if (!document.querySelector(settled)) return;
    seen.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { painted: performance.now() })),
    );
  });
  seen.observe(document, { childList: true, subtree: true });
}

async function paintOf(driver: ChromiumDriver, page: string): Promise<number> {
  const tab = await driver.openExtension(page);
  const painted = await tab.page.waitForFunction(() => Object(globalThis).painted);
  const ms: number = await painted.jsonValue();
  await tab.close();
  return ms;
}

async function inTab<Result>(
  driver: ChromiumDriver,
  script: string,
  work: (tab: ChromiumTab) => Promise<Result>,
): Promise<Result> {
  const tab = await driver.openExtension('popup.html');
  await tab.inject(script);
  const result = await work(tab);
  await tab.close();
  return result;
}

async function launch(options: ChromiumOptions, size: Size | null, script: string) {
  const driver = await ChromiumDriver.launch(options);
  try {
    if (size) await inTab(driver, script, (tab) => tab.run((to) => window.big.fill(to), size));
    await watch(driver.context);
    return driver;
  } catch (error) {
    // A browser that stays open keeps the whole bench from ending.
    await driver.close();
    throw error;
  }
}

function watch(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(notePaint);
}

/**
 * An empty, a small and a big dossier in turns, each in a browser of its own: how soon the popup and the
 * sections of the dossier page stand there, and what reading and one tick take.
 */
export async function measureBig(options: ChromiumOptions) {
  const script = await bundle('tests/bench/big-in-page.ts');
  const drivers = new Map<Name, ChromiumDriver>();
  try {
    for (const name of names) drivers.set(name, await launch(options, dossiers[name], script));
    const times = new Map<string, number[]>();
    const note = (what: string, ms: number) => times.set(what, [...(times.get(what) ?? []), ms]);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, driver] of drivers) {
        note(`popup ${name}`, await paintOf(driver, 'popup.html'));
        if (name === 'empty') continue;
        const { read, tick } = await inTab(driver, script, (tab) =>
          tab.run(() => window.big.readAndTick(), null),
        );
        note(`read ${name}`, read);
        note(`tick ${name}`, tick);
        if (round >= rounds / 3) continue;
        for (const section of sections) {
          note(`${section} ${name}`, await paintOf(driver, `dossier.html#${section}`));
        }
      }
    }
    const medians = Object.fromEntries([...times].map(([what, all]) => [what, shortMedian(all)]));
    return { size: dossiers.big, rounds, medians };
  } finally {
    for (const driver of drivers.values()) await driver.close();
  }
}
