import type { CDPSession, Page } from 'playwright';
import { hostName, type InOverlay, type InPage, type Tab } from './driver.ts';

/** A page driven by Playwright; `page` is there for what only Playwright can do. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  readonly #protocol: CDPSession;
  readonly #zoom: (factor: number) => Promise<void>;

  constructor(page: Page, protocol: CDPSession, zoom: (factor: number) => Promise<void>) {
    this.page = page;
    this.#protocol = protocol;
    this.#zoom = zoom;
  }

  run<Argument, Result>(inPage: InPage<Argument, Result>, argument: Argument): Promise<Result> {
    return this.#call(`(argument) => (${inPage.toString()})(argument)`, argument);
  }

  async overlay<Argument, Result>(
    inOverlay: InOverlay<Argument, Result>,
    argument: Argument,
  ): Promise<Result> {
    const { root } = await this.#protocol.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.localName === 'html');
    const host = html?.children?.find((node) => node.localName === hostName);
    const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error('Quinze has no shadow root in this page.');
    const { object } = await this.#protocol.send('DOM.resolveNode', { backendNodeId });
    return this.#call(
      `function (argument) { return (${inOverlay.toString()})(this, argument); }`,
      argument,
      object.objectId,
    );
  }

  async #call<Result>(declaration: string, argument: unknown, thisId?: string): Promise<Result> {
    const objectId = thisId ?? (await this.#window());
    const { result, exceptionDetails } = await this.#protocol.send('Runtime.callFunctionOn', {
      functionDeclaration: declaration,
      objectId,
      arguments: [{ value: argument }],
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async #window(): Promise<string> {
    const { result } = await this.#protocol.send('Runtime.evaluate', { expression: 'window' });
    if (result.objectId === undefined) throw new Error('The page has no window.');
    return result.objectId;
  }

  async inject(source: string): Promise<void> {
    await this.#protocol.send('Runtime.evaluate', { expression: source });
  }

  async listen(name: string, listener: (text: string) => void): Promise<void> {
    await this.page.exposeFunction(name, listener);
  }

  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  screenshot(): Promise<Uint8Array> {
    // Hiding the caret would write a style into the page's own fields.
    return this.page.screenshot({ caret: 'initial' });
  }

  async setScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  async setMedium(medium: 'screen' | 'print'): Promise<void> {
    await this.page.emulateMedia({ media: medium });
  }

  async setForcedColors(on: boolean): Promise<void> {
    await this.page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
  }

  zoom(factor: number): Promise<void> {
    return this.#zoom(factor);
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
