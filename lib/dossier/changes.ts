const name = 'quinze-dossier';

/** Tells this context and all others of the extension that the dossier has changed. */
export class Changes {
  #channel = new BroadcastChannel(name);
  #listeners = new Set<() => void>();

  constructor() {
    this.#channel.onmessage = () => this.tell();
  }

  /** Called after a write of any context. Returns the way to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(): void {
    this.#channel.postMessage('changed');
    this.tell();
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }

  /** Tells this context alone, for what all the others hear by themselves. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
