/** The calls that ask the database for something. */
const calls = ['add', 'count', 'delete', 'get', 'getAll', 'getAllKeys', 'put'] as const;

/**
 * At the `nth` request of a writing transaction from now on: tells of it, lets the request happen, and keeps its answer
 * back while the transaction stays open. Whoever made the request waits for ever, in the midst of its writing.
 */
export function holdAt(nth: number, tell: (text: string) => void): void {
  let count = 0;
  const hold = (request: IDBRequest, store: IDBObjectStore): void => {
    request.addEventListener('success', (event) => {
      event.stopImmediatePropagation();
      stayOpen(store);
      tell(`held ${nth}`);
    });
  };
  for (const type of [IDBObjectStore, IDBIndex]) {
    const prototype: Record<string, (...args: unknown[]) => IDBRequest> = Object(type.prototype);
    for (const name of calls) {
      const real = prototype[name];
      if (!real) continue;
      prototype[name] = function (this: IDBObjectStore | IDBIndex, ...args) {
        const request = real.apply(this, args);
        const store = this instanceof IDBIndex ? this.objectStore : this;
        if (store.transaction.mode !== 'readonly') count += 1;
        if (count === nth) hold(request, store);
        return request;
      };
    }
  }
}

/** Asks again and again, since a transaction that nobody asks anything ends by itself. */
function stayOpen(store: IDBObjectStore): void {
  store.openKeyCursor().onsuccess = () => stayOpen(store);
}
