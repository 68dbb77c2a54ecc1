/** A message from the browser that answers no command. */
export interface BidiEvent {
  method: string;
  params: unknown;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads a nested value of a browser's answer; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (Array.isArray(here) && typeof key === 'number') here = here[key];
    else if (isObject(here)) here = here[key];
    else return undefined;
  }
  return here;
}

/** Like `at`, for a text that must be there. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== 'string')
    throw new Error(`No text at ${path.join('.')} in ${JSON.stringify(value)}`);
  return found;
}

/** A connection to a browser that speaks WebDriver BiDi; commands and events are those of the W3C text. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((event: BidiEvent) => void)[] = [];
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(String(data)));
    socket.onclose = () => this.#giveUp();
  }

  /** Connects, and waits until the browser accepts commands. */
  static connect(address: string): Promise<Bidi> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      socket.onopen = () => resolve(new Bidi(socket));
      socket.onerror = () => reject(new Error(`No answer from ${address}`));
    });
  }

  #receive(message: unknown): void {
    const id = at(message, 'id');
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined;
    if (typeof id !== 'number' || waiting === undefined) {
      this.#announce(message);
      return;
    }
    this.#waiting.delete(id);
    if (at(message, 'type') === 'error') {
      waiting.reject(new Error(`${at(message, 'error')}: ${at(message, 'message')}`));
    } else waiting.resolve(at(message, 'result'));
  }

  #announce(message: unknown): void {
    const method = at(message, 'method');
    if (typeof method !== 'string') return;
    for (const listener of this.#listeners) listener({ method, params: at(message, 'params') });
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser is gone.'));
    this.#waiting.clear();
  }

  /** Sends a command; rejects with the browser's own error. Waits for a browser that still starts. */
  async send(method: string, params: object = {}): Promise<unknown> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#sendOnce(method, params);
      } catch (error) {
        if (tries === 20 || !/NS_ERROR_NOT_AVAILABLE/.test(String(error)))
          throw new Error(`${method}: ${error}`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  #sendOnce(method: string, params: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject });
      this.#socket.send(JSON.stringify({ id: this.#lastId, method, params }));
    });
  }

  on(listener: (event: BidiEvent) => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#socket.close();
  }
}
