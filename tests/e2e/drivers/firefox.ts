import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { respond } from '../../practice-site/site.ts';
import { at, type Bidi, type BidiEvent, textAt } from './bidi.ts';
import { type Driver, harmless, type SeenRequest } from './driver.ts';
import { extensionUuid, type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { callInFirefox, FirefoxTab } from './firefox-tab.ts';

/** How to start Firefox for a test. */
export interface FirefoxOptions {
  executablePath: string;
  /** The packed extension. */
  archive: string;
  extensionId: string;
}

const watched = ['network.beforeRequestSent', 'log.entryAdded', 'script.message'];

/** Firefox with the shipped extension, driven by WebDriver BiDi alone. */
export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: FirefoxOptions;
  readonly #profile: string;
  readonly #requests: SeenRequest[] = [];
  readonly #problems: string[] = [];
  #process: FirefoxProcess;
  #killed = false;

  private constructor(options: FirefoxOptions, profile: string, process: FirefoxProcess) {
    this.#options = options;
    this.#profile = profile;
    this.#process = process;
  }

  static async launch(options: FirefoxOptions): Promise<FirefoxDriver> {
    const profile = await mkdtemp(join(tmpdir(), 'quinze-firefox-'));
    const { executablePath, extensionId } = options;
    const process = await startFirefox(executablePath, profile, extensionId);
    const driver = new FirefoxDriver(options, profile, process);
    await driver.#listen();
    await driver.#install();
    return driver;
  }

  get profile(): string {
    return this.#profile;
  }

  get #bidi(): Bidi {
    return this.#process.bidi;
  }

  async #listen(): Promise<void> {
    this.#bidi.on((event) => this.#hear(event));
    await this.#bidi.send('session.subscribe', { events: watched });
    await this.#bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  }

  #hear({ method, params }: BidiEvent): void {
    if (method === 'log.entryAdded' && at(params, 'level') === 'error') {
      this.#problems.push(`${at(params, 'text')} (${JSON.stringify(at(params, 'source'))})`);
    }
    if (method !== 'network.beforeRequestSent') return;
    const address = textAt(params, 'request', 'url');
    const type = String(
      at(params, 'request', 'initiatorType') || at(params, 'request', 'destination'),
    );
    this.#requests.push({ address, type });
    if (at(params, 'isBlocked') === true) {
      void this.#answer(textAt(params, 'request', 'request'), address).catch((error: Error) => {
        this.#problems.push(`${address}: ${error.message}`);
      });
    }
  }

  async #answer(request: string, address: string): Promise<void> {
    if (!/^https?:/.test(address)) {
      await this.#bidi.send('network.continueRequest', { request });
    } else if (/^https:\/\/([a-z-]+\.)*ameli\.fr\//.test(address)) {
      const { status, contentType, body } = respond(address);
      await this.#bidi.send('network.provideResponse', {
        request,
        statusCode: status,
        reasonPhrase: status === 200 ? 'OK' : 'Other',
        headers: [{ name: 'content-type', value: { type: 'string', value: contentType } }],
        body: { type: 'base64', value: Buffer.from(body).toString('base64') },
      });
    } else await this.#bidi.send('network.failRequest', { request });
  }

  /** Only some editions keep an unsigned extension; the others get it again after each start. */
  async #install(): Promise<void> {
    const extensionData = { type: 'archivePath', path: this.#options.archive };
    await this.#bidi
      .send('webExtension.install', { extensionData, 'moz:permanent': true })
      .catch(() => this.#bidi.send('webExtension.install', { extensionData }));
  }

  async open(address: string): Promise<FirefoxTab> {
    // In the first tab of a headless Firefox the document never has the keyboard; in a window it does.
    const created = await this.#bidi.send('browsingContext.create', { type: 'window' });
    const context = textAt(created, 'context');
    const tab = new FirefoxTab(this.#bidi, context, (code, argument) =>
      this.#privileged(code, argument),
    );
    await tab.goto(address);
    return tab;
  }

  openExtension(page: string): Promise<FirefoxTab> {
    return this.open(`moz-extension://${extensionUuid}/${page}`);
  }

  /** Runs code with the browser's own rights. */
  async #privileged<Result>(code: string, argument: unknown): Promise<Result> {
    const tree = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return callInFirefox(this.#bidi, textAt(tree, 'contexts', 0, 'context'), code, argument);
  }

  async killBackground(): Promise<void> {
    // An event that is under way starts the background again at once; then it is ended once more, and
    // where something calls it all the time, three ends are enough.
    const state = await this.#privileged(
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID(argument);
        let ends = 0;
        for (let tries = 0; tries < 25 && ends < 3 && extension.backgroundState !== 'stopped'; tries += 1) {
          await extension.terminateBackground({ ignoreDevToolsAttached: true });
          if (extension.backgroundState === 'stopped') ends += 1;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        return ends > 0 ? 'stopped' : extension.backgroundState;
      })()`,
      this.#options.extensionId,
    );
    if (state !== 'stopped') throw new Error(`The background did not stop: it is ${state}.`);
  }

  async kill(): Promise<void> {
    await this.#process.kill();
    this.#killed = true;
  }

  async reloadExtension(): Promise<void> {
    await this.#privileged(
      `(async () => {
        const addon = await AddonManager.getAddonByID(argument);
        await addon.reload();
      })()`,
      this.#options.extensionId,
    );
  }

  async allowNotices(): Promise<void> {
    await this.#privileged(
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(argument);
        const wanted = { permissions: ['notifications'], origins: [], data_collection: [] };
        await ExtensionPermissions.add(argument, wanted, extension);
      })()`,
      this.#options.extensionId,
    );
  }

  async disableAndEnable(): Promise<void> {
    await this.#privileged(
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        );
        const addon = await AddonManager.getAddonByID(argument);
        await addon.disable();
        await addon.enable();
      })()`,
      this.#options.extensionId,
    );
  }

  async restart(): Promise<void> {
    if (!this.#killed) {
      await this.#readConsole();
      await this.#process.end();
    }
    this.#killed = false;
    const { executablePath, extensionId } = this.#options;
    this.#process = await startFirefox(executablePath, this.#profile, extensionId);
    await this.#listen();
    if (!(await this.#isInstalled())) await this.#install();
  }

  /** Not after a restart of some editions, nor where the browser was killed before it had noted it. */
  #isInstalled(): Promise<boolean> {
    return this.#privileged(
      'WebExtensionPolicy.getByID(argument) !== null',
      this.#options.extensionId,
    );
  }

  requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  async problems(): Promise<readonly string[]> {
    await this.#readConsole();
    return this.#problems;
  }

  /** WebDriver is told of errors in web pages only; those of the extension stand in the browser's console. */
  async #readConsole(): Promise<void> {
    const found = await this.#privileged<string[]>(
      `Services.console.getMessageArray().flatMap((message) => {
        if (!(message instanceof Ci.nsIScriptError)) return [];
        const { flags, category, sourceName, errorMessage } = message;
        const isOurs = sourceName.startsWith('moz-extension:') || /Content.Security.Policy|CSP/.test(category);
        const isError = (flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
        return isOurs && isError ? [category + ': ' + errorMessage + ' (' + sourceName + ')'] : [];
      })`,
      null,
    );
    const news = found.filter((one) => !harmless.test(one) && !this.#problems.includes(one));
    this.#problems.push(...news);
  }

  async close(): Promise<void> {
    await this.#process.end();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
