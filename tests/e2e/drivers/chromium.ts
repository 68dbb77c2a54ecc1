import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Page,
  type Route,
} from 'playwright';
import { respond } from '../../practice-site/site.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { type Driver, harmless, type SeenRequest } from './driver.ts';

/** The parts of the extension API that the driver itself uses, in our pages and in the browser's own. */
declare const chrome: {
  management: { setEnabled(extensionId: string, on: boolean): Promise<void> };
  runtime: { reload(): void };
  tabs: { setZoom(factor: number): Promise<void> };
};

/** How to start Chromium for a test, a tour or a person. */
export interface ChromiumOptions {
  executablePath: string;
  extension: string;
  headless?: boolean;
  /** False leaves the real web reachable. */
  practice?: boolean;
  colorScheme?: 'light' | 'dark';
}

/** Answers requests for Ameli from the practice site and lets nothing else out of the machine. */
async function answer(route: Route): Promise<void> {
  const address = route.request().url();
  if (!/^https:\/\/([a-z-]+\.)*ameli\.fr\//.test(address))
    return route.abort('internetdisconnected');
  const { status, contentType, body } = respond(address);
  await route.fulfill({
    status,
    contentType,
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
}

/** Chromium with the shipped extension. */
export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: ChromiumOptions;
  readonly #profile: string;
  readonly #requests: SeenRequest[] = [];
  readonly #problems: string[] = [];
  #context: BrowserContext;

  private constructor(options: ChromiumOptions, profile: string, context: BrowserContext) {
    this.#options = options;
    this.#profile = profile;
    this.#context = context;
  }

  static async launch(options: ChromiumOptions): Promise<ChromiumDriver> {
    const profile = await mkdtemp(join(tmpdir(), 'quinze-chromium-'));
    await allowReload(profile);
    const driver = new ChromiumDriver(options, profile, await start(options, profile));
    await driver.#listen();
    return driver;
  }

  get profile(): string {
    return this.#profile;
  }

  /** Playwright's view of the browser. */
  get context(): BrowserContext {
    return this.#context;
  }

  async #listen(): Promise<void> {
    this.#context.on('request', (request) => {
      this.#requests.push({ address: request.url(), type: request.resourceType() });
    });
    // A request that a content security policy stopped was announced but never made.
    this.#context.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'csp') return;
      const index = this.#requests.findIndex(({ address }) => address === request.url());
      if (index >= 0) this.#requests.splice(index, 1);
    });
    this.#context.on('weberror', (error) => {
      this.#problems.push(error.error().stack ?? error.error().message);
    });
    this.#context.on('console', (message) => this.#note(message));
    this.#context.on('serviceworker', (worker) => {
      worker.on('console', (message) => this.#note(message));
    });
    if (this.#options.practice !== false) await this.#context.route('**/*', answerOrContinue);
  }

  #note(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    if (harmless.test(message.text())) return;
    this.#problems.push(`${message.text()} (${message.location().url})`);
  }

  async open(address: string): Promise<ChromiumTab> {
    const page = await this.#context.newPage();
    const protocol = await this.#context.newCDPSession(page);
    await page.goto(address);
    return new ChromiumTab(page, protocol, (factor) => this.#zoom(page, factor));
  }

  async openExtension(page: string): Promise<ChromiumTab> {
    return this.open(`chrome-extension://${await this.#extensionId()}/${page}`);
  }

  /** Browsers let only extensions set the zoom of a tab: of the one in front, where none is named. */
  async #zoom(page: Page, factor: number): Promise<void> {
    const tab = await this.openExtension('popup.html');
    await page.bringToFront();
    await tab.run((wanted) => chrome.tabs.setZoom(wanted), factor);
    await tab.close();
  }

  async #extensionId(): Promise<string> {
    const [known] = this.#context.serviceWorkers();
    const worker = known ?? (await this.#context.waitForEvent('serviceworker'));
    return new URL(worker.url()).host;
  }

  async killBackground(): Promise<void> {
    const pages = this.#context.pages();
    const open = pages.find((page) => page.url().startsWith('chrome-extension:'));
    const page = open ?? (await this.openExtension('popup.html')).page;
    const protocol = await this.#context.newCDPSession(page);
    await protocol.send('ServiceWorker.enable');
    await protocol.send('ServiceWorker.stopAllWorkers');
    await protocol.detach();
    if (page !== open) await page.close();
  }

  async kill(): Promise<void> {
    const session = await this.#context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const main = processInfo?.find(({ type }) => type === 'browser');
    if (main === undefined) throw new Error('Chromium does not say which process it is.');
    const gone = new Promise((resolve) => this.#context.once('close', resolve));
    // Playwright starts it as the head of a group: its helpers end in the same moment.
    process.kill(-main.id, 'SIGKILL');
    await gone;
  }

  async reloadExtension(): Promise<void> {
    const tab = await this.openExtension('popup.html');
    const closed = tab.page.waitForEvent('close');
    await tab.run(() => chrome.runtime.reload(), null).catch(() => undefined);
    await closed;
  }

  async allowNotices(): Promise<void> {
    const id = await this.#extensionId();
    await this.#context.close();
    await allowInProfile(this.#profile, id);
    await this.#begin();
  }

  async disableAndEnable(): Promise<void> {
    const id = await this.#extensionId();
    const page = await this.#context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async (extensionId) => {
      for (const on of [false, true]) await chrome.management.setEnabled(extensionId, on);
    }, id);
    await page.close();
  }

  async restart(): Promise<void> {
    await this.#context.close();
    await this.#begin();
  }

  async #begin(): Promise<void> {
    this.#context = await start(this.#options, this.#profile);
    await this.#listen();
  }

  requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  async problems(): Promise<readonly string[]> {
    return this.#problems;
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Chromium keeps what was allowed in the profile; it reads it when it starts. */
async function allowInProfile(profile: string, extensionId: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(path, 'utf8'));
  const kept = preferences.extensions.settings[extensionId];
  for (const list of [kept.active_permissions, kept.granted_permissions]) {
    list.api.push('notifications');
  }
  await writeFile(path, JSON.stringify(preferences));
}

async function answerOrContinue(route: Route): Promise<void> {
  if (route.request().url().startsWith('chrome-extension:')) return route.continue();
  return answer(route);
}

/** An extension from a folder comes back after a reload only where developer mode is on. */
async function allowReload(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

function start(options: ChromiumOptions, profile: string): Promise<BrowserContext> {
  const headless = options.headless ?? true;
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless,
    // The sandbox needs rights that containers and root do not have; the practice site needs no sandbox.
    chromiumSandbox: options.practice === false && process.getuid?.() !== 0,
    ...(headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null }),
    colorScheme: options.colorScheme ?? 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    // Pages are kept for the way back, as in a browser that nobody drives.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
    ],
  });
}
