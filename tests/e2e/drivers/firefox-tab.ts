import { at, type Bidi, textAt } from './bidi.ts';
import { hostName, type InOverlay, type InPage, type Tab } from './driver.ts';

const namedKeys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Runs code that may use `argument` with the browser's own rights. */
export type Privileged = <Result>(code: string, argument: unknown) => Promise<Result>;

/** A page of Firefox. */
export class FirefoxTab implements Tab {
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #privileged: Privileged;

  constructor(bidi: Bidi, context: string, privileged: Privileged) {
    this.#bidi = bidi;
    this.#context = context;
    this.#privileged = privileged;
  }

  run<Argument, Result>(inPage: InPage<Argument, Result>, argument: Argument): Promise<Result> {
    return callInFirefox(this.#bidi, this.#context, `(${inPage.toString()})(argument)`, argument);
  }

  async overlay<Argument, Result>(
    inOverlay: InOverlay<Argument, Result>,
    argument: Argument,
  ): Promise<Result> {
    const answer = await this.#bidi.send('script.evaluate', {
      expression: `document.querySelector('${hostName}')`,
      awaitPromise: false,
      target: { context: this.#context },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const sharedId = at(answer, 'result', 'value', 'shadowRoot', 'sharedId');
    if (sharedId === undefined) throw new Error('Quinze has no shadow root in this page.');
    const code = `(${inOverlay.toString()})(node, argument)`;
    return callInFirefox(this.#bidi, this.#context, code, argument, { sharedId });
  }

  async inject(source: string): Promise<void> {
    await this.#bidi.send('script.evaluate', {
      expression: source,
      awaitPromise: false,
      target: { context: this.#context },
    });
  }

  async listen(name: string, listener: (text: string) => void): Promise<void> {
    const channel = `${this.#context} ${name}`;
    this.#bidi.on(({ method, params }) => {
      if (method === 'script.message' && at(params, 'channel') === channel) {
        listener(textAt(params, 'data', 'value'));
      }
    });
    await this.#bidi.send('script.callFunction', {
      functionDeclaration: '(tell, name) => { globalThis[name] = tell; }',
      arguments: [
        { type: 'channel', value: { channel } },
        { type: 'string', value: name },
      ],
      awaitPromise: false,
      target: { context: this.#context },
    });
  }

  async toFront(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.#context });
  }

  async goto(address: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', {
      context: this.#context,
      url: address,
      wait: 'complete',
    });
  }

  #perform(type: 'pointer' | 'key', actions: readonly object[]): Promise<unknown> {
    return this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type, id: type, actions }],
    });
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', x: Math.round(x) - 1, y: Math.round(y), duration: 20 },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 },
    ]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#perform('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(key: string): Promise<void> {
    const values = key.split('+').map((name) => namedKeys[name] ?? name);
    await this.#perform('key', [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', {
      context: this.#context,
      viewport: { width, height },
    });
  }

  async screenshot(): Promise<Uint8Array> {
    const answer = await this.#bidi.send('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    return Buffer.from(textAt(answer, 'data'), 'base64');
  }

  setScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#setPreference(
      'layout.css.prefers-color-scheme.content-override',
      scheme === 'dark' ? 0 : 1,
    );
  }

  setMedium(medium: 'screen' | 'print'): Promise<void> {
    return this.#setOfPage('mediumOverride', medium === 'print' ? 'print' : '');
  }

  setForcedColors(on: boolean): Promise<void> {
    return this.#setPreference('browser.display.document_color_use', on ? 2 : 0);
  }

  zoom(factor: number): Promise<void> {
    return this.#setOfPage('fullZoom', factor);
  }

  #setPreference(name: string, value: number): Promise<void> {
    return this.#privileged('void Services.prefs.setIntPref(argument.name, argument.value)', {
      name,
      value,
    });
  }

  /** Sets what the browser keeps for the window that shows this page. */
  async #setOfPage(name: string, value: string | number): Promise<void> {
    const address = await this.run(() => location.href, null);
    await this.#privileged(
      `(() => {
        const windows = [...Services.wm.getEnumerator('navigator:browser')];
        const browsers = windows.map((window) => window.gBrowser.selectedBrowser);
        const shown = browsers.find(({ currentURI }) => currentURI.spec === argument.address);
        shown.browsingContext[argument.name] = argument.value;
      })()`,
      { address, name, value },
    );
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', {
      context: this.#context,
      viewport: { width, height },
    });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }
}

/** Runs code that may use `argument` and `node` in a browsing context, and brings its JSON result back. */
export async function callInFirefox<Result>(
  bidi: Bidi,
  context: string,
  code: string,
  argument: unknown,
  node: object = { type: 'null' },
): Promise<Result> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `async (text, node) => {
      const { argument } = JSON.parse(text);
      return JSON.stringify({ result: await ${code} });
    }`,
    arguments: [{ type: 'string', value: JSON.stringify({ argument }) }, node],
    awaitPromise: true,
    target: { context },
    userActivation: true,
  });
  if (at(answer, 'type') === 'exception') {
    throw new Error(textAt(answer, 'exceptionDetails', 'text'));
  }
  return JSON.parse(textAt(answer, 'result', 'value')).result;
}
