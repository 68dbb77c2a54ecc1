import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ensureChromium } from '../../../scripts/browsers.ts';
import { outputFolder } from '../../../scripts/build.ts';
import { ChromiumDriver } from '../drivers/chromium.ts';
import { shows, textOf } from '../elements.ts';
import { Journal } from '../faults/journal.ts';
import { nextLarge } from '../faults/stream.ts';
import { openWriter, stateIn, writeIn } from '../faults/writer.ts';
import { expect, test } from '../fixture.ts';
import { clickOn } from '../pointing.ts';
import { readPopup } from '../popup.ts';

/** The shipped extension but for one permission: with it, the browser holds it to no limit but the disk's. */
async function limitedExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quinze-limited-'));
  await cp(outputFolder('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

test('a full disk: the page says so, nothing is half-written, and it goes on once there is room', async ({
  browserName: _,
}, info) => {
  test.skip(info.project.name !== 'chromium', 'Firefox offers no way to set a limit');
  test.setTimeout(150_000);
  const extension = await limitedExtension();
  const quinze = await ChromiumDriver.launch({ executablePath: await ensureChromium(), extension });
  try {
    const heard: string[] = [];
    const journal = new Journal();
    const tab = await openWriter(quinze, (text) => {
      heard.push(text);
      if (!text.startsWith('failed')) journal.hear(text);
    });
    // Before the first write: the browser asks how much room there is every half minute.
    const limit = await limiter(quinze.context.pages().at(-1));
    await limit(300_000);
    await tab.run(() => globalThis.faults.begin(), null);
    await writeIn(tab, journal.round({ from: nextLarge(0) + 1 }));
    const isFull = () => heard.some((text) => text.startsWith('failed'));
    await journal.until('the disk is full', isFull, 90);
    expect(heard.at(-1)).toContain('The disk is full');
    journal.check(await stateIn(tab));
    console.log(`chromium: disk full after ${journal.next} writes: nothing lost, nothing in part`);
    await tab.run(fillUp, null);
    await sayAndGoOn(quinze, limit);
  } finally {
    await quinze.close();
    await rm(extension, { recursive: true, force: true });
  }
});

/** What a person sees who ticks a line meanwhile. */
async function sayAndGoOn(
  quinze: ChromiumDriver,
  limit: (room: number | null) => Promise<void>,
): Promise<void> {
  const popup = await quinze.openExtension('popup.html');
  const id = (await readPopup(popup)).lines.find(({ ticked }) => !ticked)?.id ?? '';
  await clickOn(popup, `input.tickbox[id="tick-${id}"]`);
  await shows(popup, '.notice .mend');
  expect(await textOf(popup, '.notice .mend')).toMatch(/not saved.*make some room on the disk/is);
  expect(await isTicked(popup, id)).toBe(false);
  await limit(null);
  await clickOn(popup, `input.tickbox[id="tick-${id}"]`);
  await shows(popup, `input.tickbox[id="tick-${id}"]:checked`);
}

/** Takes what room is left, in ever smaller parts. */
async function fillUp(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('quinze');
    request.onsuccess = () => resolve(request.result);
  });
  const put = (size: number) =>
    new Promise<boolean>((resolve) => {
      const transaction = database.transaction('meta', 'readwrite');
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
      transaction.objectStore('meta').put(new Uint8Array(size), crypto.randomUUID());
    });
  for (let size = 1 << 18; size >= 1; size >>= 1) while (await put(size));
  database.close();
}

async function isTicked(popup: Parameters<typeof readPopup>[0], id: string): Promise<boolean> {
  return (await readPopup(popup)).lines.some((line) => line.id === id && line.ticked);
}

/** A way to say how many bytes beyond what it uses a page's extension may have; null: as many as it likes. */
async function limiter(page: Page | undefined): Promise<(room: number | null) => Promise<void>> {
  if (!page) throw new Error('No page is open.');
  const origin = page.url().replace(/(:\/\/\w+)\/.*/, '$1');
  const protocol = await page.context().newCDPSession(page);
  return async (room) => {
    const { usage } = await protocol.send('Storage.getUsageAndQuota', { origin });
    const quota = room === null ? {} : { quotaSize: usage + room };
    await protocol.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
  };
}
