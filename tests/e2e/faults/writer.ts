import { bundle } from '../../bundle.ts';
import type { ChromiumDriver } from '../drivers/chromium.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { shows } from '../elements.ts';
import type { Journal } from './journal.ts';
import type { Found } from './read.ts';

let code: Promise<string> | null = null;

/** The shipped dossier with the stream, as one script. */
export function script(): Promise<string> {
  code ??= bundle('tests/e2e/faults/in-page.ts');
  return code;
}

/** A page of the extension that has come to rest, and can write the stream and read what lies on disk. */
export async function openWriter(quinze: Driver, hear: (text: string) => void): Promise<Tab> {
  const tab = await quinze.openExtension('popup.html');
  await shows(tab, '#next-step, .empty');
  await tab.listen('tell', hear);
  await tab.inject(await script());
  return tab;
}

/** Lets a page write; it goes on by itself. */
export function writeIn(tab: Tab, round: { from: number; hold: number }): Promise<void> {
  return tab.run(({ from, hold }) => void globalThis.faults.stream(from, hold), round);
}

/** Lets the worker of the extension write. */
export async function writeInWorker(
  { context }: ChromiumDriver,
  tab: Tab,
  journal: Journal,
  round: { from: number; hold: number },
): Promise<void> {
  await wake(tab);
  const [known] = context.serviceWorkers();
  const worker = known ?? (await context.waitForEvent('serviceworker'));
  const loaded = await worker.evaluate(() => 'faults' in globalThis);
  if (loaded) throw new Error('The worker of the last round is still there.');
  worker.on('console', (message) => journal.hear(message.text()));
  await worker.evaluate(await script());
  await worker.evaluate(({ from, hold }) => void globalThis.faults.stream(from, hold), round);
}

/** Anything sent to the background starts it. */
export function wake(tab: Tab): Promise<void> {
  return tab.run(async () => {
    const { runtime } = Object(globalThis).chrome;
    await runtime.sendMessage({}).catch(() => undefined);
  }, null);
}

export function stateIn(tab: Tab): Promise<Found> {
  return tab.run(() => globalThis.faults.readState(), null);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Moments spread over a span, in an order that looks like none; the same in each run. */
export function moment(round: number, span: number): number {
  return ((round * 0.618_034) % 1) * span;
}
