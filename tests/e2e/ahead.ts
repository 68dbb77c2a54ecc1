import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { respond } from '../practice-site/site.ts';

/** What the DevTools protocol answers or tells, as far as it is read here. */
interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: {
    sessionId: string;
    targetInfo: { type: string; subtype?: string; url: string };
    requestId: string;
    request: { url: string };
  };
  result?: { result?: { value?: unknown } };
}

/** A page of the browser: the one in its window, or the one that it builds ahead. */
export type Place = 'window' | 'ahead';

// The prefetch before it would be made by the browser itself, where nobody can answer it.
const switches = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Prerender2FallbackPrefetchSpecRules',
];

/**
 * Chromium with the shipped extension and the practice site, by the bare DevTools protocol: Playwright does not
 * show pages that are built ahead.
 */
export class AheadBrowser {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #sessions = new Map<Place, string>();
  #lastId = 0;

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(String(data)));
  }

  static async launch(executablePath: string, extension: string): Promise<AheadBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'quinze-ahead-'));
    const child = spawn(
      executablePath,
      [
        ...switches,
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const socket = new WebSocket(await addressOf(child));
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('Chromium does not answer.'));
    });
    const browser = new AheadBrowser(child, socket, profile);
    await browser.#attachTo(undefined);
    return browser;
  }

  /** The value of an expression in a page; undefined where there is no such page. */
  async evaluate(place: Place, expression: string): Promise<unknown> {
    const sessionId = this.#sessions.get(place);
    if (sessionId === undefined) return undefined;
    const answer = await this.#send(
      'Runtime.evaluate',
      { expression, returnByValue: true },
      sessionId,
    );
    return answer.result?.result?.value;
  }

  /** Shows an address in the window. */
  async goto(url: string): Promise<void> {
    await this.#send('Page.navigate', { url }, this.#sessions.get('window'));
  }

  /** Shows the window before the extension's first page: only what is seen may have pages built ahead. */
  async toFront(): Promise<void> {
    await this.#send('Page.bringToFront', {}, this.#sessions.get('window'));
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: object, sessionId: string | undefined): Promise<Message> {
    const id = ++this.#lastId;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  #attachTo(sessionId: string | undefined): Promise<Message> {
    // Pages that are built ahead belong to the tab of the one that is seen.
    const filter = sessionId === undefined ? [{ type: 'tab' }] : [{ type: 'page' }];
    const how = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter };
    return this.#send('Target.setAutoAttach', how, sessionId);
  }

  #receive({ id, sessionId, method, params, result = {} }: Message): void {
    if (id !== undefined) this.#answers.get(id)?.({ result });
    else if (method === 'Target.attachedToTarget' && params) this.#attached(params);
    else if (method === 'Fetch.requestPaused' && params) this.#fulfil(params, sessionId);
  }

  /** None of it is waited for: a page that waits for its start answers some of it only afterwards. */
  #attached({ sessionId, targetInfo }: NonNullable<Message['params']>): void {
    const { type, subtype, url } = targetInfo;
    if (type === 'tab') void this.#attachTo(sessionId);
    if (subtype === 'prerender') this.#sessions.set('ahead', sessionId);
    else if (type === 'page' && url === 'about:blank') this.#sessions.set('window', sessionId);
    if (type === 'page') void this.#send('Fetch.enable', {}, sessionId);
    void this.#send('Runtime.runIfWaitingForDebugger', {}, sessionId);
  }

  #fulfil({ requestId, request }: NonNullable<Message['params']>, sessionId?: string): void {
    if (!request.url.startsWith('https:')) {
      void this.#send('Fetch.continueRequest', { requestId }, sessionId);
      return;
    }
    const { status, contentType, body } = respond(request.url);
    const answer = {
      requestId,
      responseCode: status,
      responseHeaders: [{ name: 'content-type', value: contentType }],
      body: Buffer.from(body).toString('base64'),
    };
    void this.#send('Fetch.fulfillRequest', answer, sessionId);
  }
}

/** Where the browser listens; it says so when it starts. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (text) => {
      said += text;
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    stderr?.once('end', () => reject(new Error(`Chromium did not start: ${said}`)));
  });
}
