import type { Connection, Transaction } from './connection.ts';
import { identityKey, vaultKey } from './meta.ts';
import { readMirror } from './mirror.ts';
import { DossierError, orDossierError } from './problem.ts';
import type { RecordStore } from './schema.ts';
import { type Header, headerSchema } from './vault/header.ts';
import { sealBytes, sealRecord } from './vault/sealed-record.ts';
import { keyInSession } from './vault/session.ts';

export type Reading = Transaction<'readonly'>;
export type Writing = Transaction<'readwrite'>;
type Any = Transaction<'readonly' | 'readwrite'>;

/** What a write puts into the stores, in plain form. */
export interface Outgoing {
  records?: readonly { store: RecordStore; record: object }[];
  bytes?: readonly { fileId: string; bytes: Uint8Array<ArrayBuffer> }[];
}

export type Change = (transaction: Writing, put: () => Promise<void>) => Promise<unknown>;

/** What was read, and how to open it: `key` opens what is sealed, and is null while the vault is off. */
export interface Found<Result> {
  value: Result;
  key: CryptoKey | null;
}

/**
 * How one context reads and writes: with the key of the vault, and only the dossier that it knows.
 * What rejects, rejects with a `DossierError`: `locked`, or `erased` for a context that still shows
 * what was deleted since; such a context writes nothing back.
 */
export class Access {
  readonly #connection: Connection;
  readonly #now: () => Temporal.Instant;
  /** A context that keeps nothing of what it reads goes on with whatever dossier is there. */
  readonly #follows: boolean;
  #identity: unknown = null;

  constructor(connection: Connection, now: () => Temporal.Instant, follows: boolean) {
    this.#connection = connection;
    this.#now = now;
    this.#follows = follows;
  }

  /** Reads what is on disk, sealed or not, and gives the key for it. */
  async read<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Found<Result>> {
    const { header, value } = await this.raw(async (transaction) => ({
      header: await headerIn(transaction),
      value: await work(transaction),
    }));
    return { value, key: await this.key(header) };
  }

  /** Reads what needs no key. Works while the vault is locked. */
  raw<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result> {
    return this.#checked('readonly', work);
  }

  /**
   * Seals what goes out, then runs `change` in one transaction, in which `put` writes it. Begins again
   * if the vault was switched on or off in between.
   */
  async write(outgoing: Outgoing, change: Change = (_, put) => put()): Promise<void> {
    await writing('shared', () => this.#writeOnce(outgoing, change));
  }

  async #writeOnce(outgoing: Outgoing, change: Change): Promise<void> {
    for (;;) {
      const header = await this.raw(headerIn);
      const put = await prepare(outgoing, await this.key(header), header);
      const written = await this.rawWrite(async (transaction) => {
        if (!isSame(header, await headerIn(transaction))) return false;
        await change(transaction, () => put(transaction));
        return true;
      });
      if (written) return;
    }
  }

  /** Writes what needs no key. Works while the vault is locked. */
  rawWrite<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
    return this.#checked('readwrite', work);
  }

  /** The vault's key; null where the vault is off. Rejects with `locked`. */
  async key(header: Header | null): Promise<CryptoKey | null> {
    if (!header) return null;
    const key = await orDossierError(keyInSession(header.id, this.#now()));
    if (!key) throw new DossierError('locked', null);
    return key;
  }

  /** From here on the dossier that is there now is the one that counts. */
  forget(): void {
    this.#identity = null;
  }

  async #checked<Result, Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    work: (transaction: Transaction<Mode>) => Promise<Result>,
  ): Promise<Result> {
    const known = this.#identity;
    const run = () =>
      this.#connection.run(mode, async (transaction) => {
        const identity: unknown = await transaction.objectStore('meta').get(identityKey);
        if (this.#isOther(identity, mode)) return null;
        this.#identity = identity;
        return { result: await work(transaction) };
      });
    const done = await orDossierError(run());
    if (done) return done.result;
    // The browser wiped the database: its mirror says so. Whoever deletes everything deletes that first.
    const mirror = await readMirror().catch(() => null);
    if (!mirror || mirror.id !== known) throw new DossierError('erased', null);
    this.forget();
    const again = await orDossierError(run());
    if (!again) throw new DossierError('erased', null);
    return again.result;
  }

  #isOther(identity: unknown, mode: 'readonly' | 'readwrite'): boolean {
    if (this.#identity === null || identity === this.#identity) return false;
    return !(this.#follows && mode === 'readonly');
  }
}

/**
 * Writes share a lock; whoever converts the whole dossier has it alone, so that steady writing never
 * keeps the vault from being switched.
 */
export async function writing<Result>(
  mode: 'shared' | 'exclusive',
  work: () => Promise<Result>,
): Promise<Result> {
  return navigator.locks.request('quinze-write', { mode }, work);
}

/** The vault's header as it lies on disk; null if the vault is off. Throws if it cannot be read. */
export async function headerIn(transaction: Any): Promise<Header | null> {
  const value = await transaction.objectStore('meta').get(vaultKey);
  return value === undefined ? null : headerSchema.parse(value);
}

/** True if what was sealed for the one may be written under the other. */
export function isSame(one: Header | null, other: Header | null): boolean {
  return one?.id === other?.id && one?.state === other?.state;
}

async function prepare(
  { records = [], bytes = [] }: Outgoing,
  key: CryptoKey | null,
  header: Header | null,
): Promise<(transaction: Writing) => Promise<void>> {
  const readyRecords = await Promise.all(
    records.map(async ({ store, record }) => ({
      store,
      record: key ? await sealRecord(key, store, record) : record,
    })),
  );
  const readyBytes: { fileId: string; value: unknown }[] = [];
  for (const { fileId, bytes: plain } of bytes) {
    // While the vault is being switched off, new files stay open like those that were opened.
    const sealed = key && header?.state !== 'opening';
    readyBytes.push({ fileId, value: sealed ? await sealBytes(key, fileId, plain) : plain });
  }
  return async (transaction) => {
    for (const { store, record } of readyRecords) await transaction.objectStore(store).put(record);
    for (const { fileId, value } of readyBytes) {
      await transaction.objectStore('bytes').put(value, fileId);
    }
  };
}
