import { type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { keepBeforeUpgrade } from './before-upgrade.ts';
import { type Database, everyStore, type StoreName } from './database.ts';
import { type Migration, migrations } from './migrations/all.ts';

export const databaseName = 'quinze';

type Open = IDBPDatabase<Database>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Database,
  StoreName[],
  Mode
>;

/** Nothing is called saved before the disk has it: a power cut takes no confirmed write away. */
const onDisk = { durability: 'strict' } as const;

/**
 * The one connection of a context. It opens at first use and again after it was lost: a service
 * worker came back to life, the person cleared the data, a newer version asked for the database.
 */
export class Connection {
  #steps: readonly Migration[];
  #now: () => Temporal.Instant;
  #opening: Promise<Open> | null = null;

  constructor(steps: readonly Migration[] = migrations, now = () => Temporal.Now.instant()) {
    this.#steps = steps;
    this.#now = now;
  }

  get version(): number {
    return this.#steps.length;
  }

  /** Opens the database if it is not open. Rejects with the browser's error, or 'BlockedError'. */
  async ready(): Promise<Open> {
    this.#opening ??= this.#open();
    const opening = this.#opening;
    try {
      return await opening;
    } catch (error) {
      if (this.#opening === opening) this.#opening = null;
      throw error;
    }
  }

  /** Runs `work` in one transaction over all stores; the promise holds once it is on disk. */
  async run<Result, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = await this.#begin(mode);
    // Handled here as well, since an abort may come before anyone waits for it.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      // The transaction knows the cause ("quota"); the request only knows that it was aborted.
      const cause = transaction.error ?? error;
      abort(transaction);
      throw cause;
    }
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = null;
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  async #begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<Transaction<Mode>> {
    const stores = [...everyStore];
    try {
      return (await this.ready()).transaction(stores, mode, onDisk);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.#opening = null;
      return (await this.ready()).transaction(stores, mode, onDisk);
    }
  }

  async #open(): Promise<Open> {
    if (!globalThis.indexedDB) throw new DOMException('no IndexedDB here', 'SecurityError');
    const { promise: blocked, reject: giveUp } = Promise.withResolvers<never>();
    let cause: unknown = null;
    const opening = openDB<Database>(databaseName, this.version, {
      upgrade: (database, from, _to, transaction) => {
        try {
          const [raw, rawTransaction] = [unwrap(database), unwrap(transaction)];
          if (from > 0) keepBeforeUpgrade(raw, rawTransaction, from, this.#now());
          for (const step of this.#steps.slice(from)) step(raw, rawTransaction);
        } catch (error) {
          cause = error;
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      blocked: () => giveUp(new DOMException('an older version is open', 'BlockedError')),
      blocking: () => this.close(),
      terminated: () => {
        this.#opening = null;
      },
    });
    try {
      return await Promise.race([opening, blocked]);
    } catch (error) {
      // What was blocked may still open later: nobody waits for it any more.
      opening.then(
        (late) => late.close(),
        () => undefined,
      );
      throw cause ?? error;
    }
  }
}

function abort(transaction: Transaction<'readonly' | 'readwrite'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
