import { type Access, headerIn } from '../access.ts';
import { progressKey, triesKey, vaultKey } from '../meta.ts';
import { aloneWithMirror, removeOpenMirror } from '../mirror.ts';
import { DossierError, orDossierError } from '../problem.ts';
import { oneMore, type Tries, triesSchema, waitFor } from './brake.ts';
import { convertBytes, convertRecords, setState } from './convert.ts';
import { type Header, newLock, rewrapped, unwrap } from './header.ts';
import { scrubDatabase, scrubStorage } from './scrub.ts';
import { keyOf, SealBroken } from './seal.ts';
import { holdKey, lockSession } from './session.ts';

/**
 * `off`: records lie open on disk. `locked`: nobody reads them before the passphrase is given. `sealing`
 * and `opening`: unlocked, and files are still being sealed, or opened again, one by one. `open`: all is
 * sealed, and unlocked.
 */
export type VaultState = 'off' | 'locked' | 'sealing' | 'opening' | 'open';

/** How many files are done while the vault is being switched, and how many there are. */
export interface Progress {
  done: number;
  of: number;
}

/** What came of a passphrase; `wait` is how long nobody may try again. */
export type Answer = { is: 'right' } | { is: 'wrong' | 'too-soon'; wait: Temporal.Duration };

/** What the vault needs of the store. */
interface Around {
  access: Access;
  now: () => Temporal.Instant;
  /** Writes the mirror anew and tells every context. */
  changed: () => Promise<void>;
  /** Writes the mirror anew, and tells nobody. */
  mirror: () => Promise<void>;
}

/**
 * The lock of the dossier: a random data key seals it, and a passphrase seals the key. Every function
 * rejects with a `DossierError`.
 */
export class Vault {
  readonly #access: Access;
  readonly #now: () => Temporal.Instant;
  readonly #changed: () => Promise<void>;
  readonly #mirror: () => Promise<void>;

  constructor({ access, now, changed, mirror }: Around) {
    this.#access = access;
    this.#now = now;
    this.#changed = changed;
    this.#mirror = mirror;
  }

  async state(): Promise<VaultState> {
    const header = await this.#header();
    if (!header) return 'off';
    if (!(await this.#isOpen(header))) return 'locked';
    return header.state === 'on' ? 'open' : header.state;
  }

  /** How far `sealing` or `opening` is. Counts without reading a file. */
  async progress(): Promise<Progress> {
    return this.#access.raw(async (transaction) => {
      const done: unknown = await transaction.objectStore('meta').get(progressKey);
      const of = await transaction.objectStore('bytes').count();
      return { done: typeof done === 'number' ? Math.min(done, of) : 0, of };
    });
  }

  /**
   * Seals the whole dossier. If it is stopped half-way, everything that is there can be read with the
   * passphrase, and the rest is sealed by `finish`, or by calling this again. Resolves to whether all of
   * it is sealed; rejects if the vault is not on with this passphrase.
   */
  async turnOn(passphrase: string): Promise<boolean> {
    await this.#alone(async () => {
      const begun = await this.#header();
      if (begun) return this.#goOn(begun, passphrase);
      const { lock, dataKey } = await newLock(passphrase);
      const header = { ...lock, state: 'sealing' as const };
      // Held first, so that no context finds a locked dossier in between.
      await holdKey(header.id, dataKey, this.#now());
      await convertRecords(this.#access, await keyOf(dataKey), 'seal', null, header);
      await this.#changed();
    });
    return this.finish().then(
      () => true,
      () => false,
    );
  }

  /** Another context may have begun with another passphrase: only the one that opens it goes on. */
  async #goOn(header: Header, passphrase: string): Promise<void> {
    if (header.state !== 'sealing') throw new Error('the vault is on');
    await holdKey(header.id, await unwrap(header, passphrase), this.#now());
  }

  /** Opens the whole dossier again and forgets the key. */
  async turnOff(passphrase: string): Promise<Answer> {
    const answer = await this.#try(passphrase, async (header, dataKey) => {
      await holdKey(header.id, dataKey, this.#now());
      await this.#alone(() => setState(this.#access, header, 'opening'));
      await this.#changed();
    });
    if (answer.is === 'right') await this.finish();
    return answer;
  }

  /** Goes on where `turnOn` or `turnOff` was stopped. Does nothing while the vault is locked. */
  finish(): Promise<void> {
    return this.#alone(async () => {
      const header = await this.#header();
      if (!header || header.state === 'on' || !(await this.#isOpen(header))) return;
      const key = await this.#access.key(header);
      if (!key) return;
      const direction = header.state === 'sealing' ? 'seal' : 'open';
      await convertBytes(this.#access, key, direction, header);
      if (direction === 'seal') {
        // Told only at the end: who hears of a change goes on here, and would for ever if the rest fails.
        await this.#mirror();
        await removeOpenMirror(header.id);
        // Best effort: what is sealed is sealed, whether the browser tidies up or not.
        await aloneWithMirror(() => scrubStorage(this.#access)).catch(() => undefined);
        await scrubDatabase(this.#access).catch(() => undefined);
        // Once more: what a copy brought back may have lain open.
        await convertRecords(this.#access, key, 'seal', header, { ...header, state: 'on' });
      } else {
        await convertRecords(this.#access, key, 'open', header, null);
        await lockSession();
      }
      await this.#changed();
    });
  }

  lock(): Promise<void> {
    return orDossierError(lockSession());
  }

  /** Unlocks in every context, until it is locked, idle for too long, or the browser closes. */
  async unlock(passphrase: string): Promise<Answer> {
    return this.#try(passphrase, (header, dataKey) => holdKey(header.id, dataKey, this.#now()));
  }

  async changePassphrase(before: string, after: string): Promise<Answer> {
    return this.#try(before, async (header, dataKey) => {
      const next = await rewrapped(header, after, dataKey);
      await this.#access.rawWrite(async (transaction) => {
        const found = await headerIn(transaction);
        if (found?.wrapped !== header.wrapped) throw new Error('the vault has changed');
        // Files may have gone on being sealed meanwhile.
        await transaction.objectStore('meta').put({ ...next, state: found.state }, vaultKey);
      });
      await this.#changed();
    });
  }

  /** How long nobody may try a passphrase. */
  async wait(): Promise<Temporal.Duration> {
    const value = await this.#access.raw((transaction) =>
      transaction.objectStore('meta').get(triesKey),
    );
    return waitFor(triesOf(value), this.#now());
  }

  #header(): Promise<Header | null> {
    return this.#access.raw(headerIn);
  }

  async #isOpen(header: Header): Promise<boolean> {
    return this.#access.key(header).then(
      () => true,
      () => false,
    );
  }

  /** Does `then` with the data key if the passphrase is right. Wrong ones slow down. */
  async #try(
    passphrase: string,
    then: (header: Header, dataKey: Uint8Array<ArrayBuffer>) => Promise<void>,
  ): Promise<Answer> {
    const header = await this.#header();
    if (!header) throw new DossierError('broken', new Error('the vault is off'));
    const early = await this.#countTry();
    if (early) return { is: 'too-soon', wait: early };
    let dataKey: Uint8Array<ArrayBuffer>;
    try {
      dataKey = await unwrap(header, passphrase);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw new DossierError('broken', error);
      return { is: 'wrong', wait: await this.wait() };
    }
    await orDossierError(then(header, dataKey));
    await this.#access.rawWrite((transaction) => transaction.objectStore('meta').delete(triesKey));
    return { is: 'right' };
  }

  /** Counts a try before it is made; not if it comes too soon, then says how long to wait. */
  #countTry(): Promise<Temporal.Duration | null> {
    return this.#access.rawWrite(async (transaction) => {
      const meta = transaction.objectStore('meta');
      const tries = triesOf(await meta.get(triesKey));
      const now = this.#now();
      const wait = waitFor(tries, now);
      if (wait.blank) {
        await meta.put(oneMore(tries, now), triesKey);
        return null;
      }
      const isSetBack = tries && Temporal.Instant.compare(now, Temporal.Instant.from(tries.at)) < 0;
      if (isSetBack) await meta.put({ ...tries, at: now.toString() }, triesKey);
      return wait;
    });
  }

  /** One context at a time: of two that go on at once, the second finds nothing left to do. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return orDossierError(navigator.locks.request('quinze-vault', work));
  }
}

function triesOf(value: unknown): Tries | null {
  const parsed = triesSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
