import { areHere, bringFiles, withIds } from './backup/bring-files.ts';
import { combine, type RestoreMode } from './backup/combine.ts';
import { differences, type Preview } from './backup/differences.ts';
import { isBackupDue } from './backup/due.ts';
import { makeBackup } from './backup/make.ts';
import { type Backup, readBackup } from './backup/read.ts';
import { beginChange, changesOf } from './changing.ts';
import type { Connection, Transaction } from './connection.ts';
import { emptyCopy, isEmpty, takeCopy } from './copy.ts';
import { sweepBytes } from './files.ts';
import { askAgainKey, backedUpKey } from './meta.ts';
import { Mirror, mirrorAge, readMirror } from './mirror.ts';
import { DossierError, inWords } from './problem.ts';
import { type Aside, readAgain, readQuarantine } from './quarantine.ts';
import { putBack } from './restore.ts';
import type { Copy } from './schema.ts';
import { keepAsIs, readSnapshot, readSnapshots, type Snapshot } from './snapshots.ts';
import { upgradeCopy } from './upgrade-copy.ts';

type Writing = Transaction<'readwrite'>;

interface Around {
  now: () => Temporal.Instant;
  /** Bytes of a file, in plain; null if there are none. */
  bytesOf: (fileId: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Tells every context that the dossier has changed. */
  announce: () => void;
}

/** How safe the dossier is. */
export interface SafetyState {
  /** When a backup was last made, instant as ISO text; null if never. */
  backedUpAt: string | null;
  /** Changes written since then. */
  changesSince: number;
  /** True if there is much to lose, no recent backup, and the person did not say "not now". */
  due: boolean;
  /** Files whose bytes are gone: the mirror brings back records alone. */
  withoutContent: number;
  /** True if the mirror in `storage.local` could not be brought up to date. */
  mirrorBehind: boolean;
}

/**
 * What keeps the dossier from being lost: each change with what must come before and after it, backups,
 * safety copies, the mirror, and the records that could not be read. Functions reject with a
 * `DossierError`, and those that read a backup with `BackupRefused` too.
 */
export class Safety {
  readonly #connection: Connection;
  readonly #around: Around;
  readonly #mirror: Mirror;

  constructor(connection: Connection, around: Around) {
    this.#connection = connection;
    this.#around = around;
    this.#mirror = new Mirror(
      () =>
        this.#read(async (transaction) => ({
          copy: await takeCopy(transaction, connection.version),
          changes: await changesOf(transaction),
        })),
      () => this.#read(changesOf),
    );
  }

  /** Writes one change in one transaction, tells all contexts, and brings the mirror up to date. */
  async change(work: (transaction: Writing) => Promise<void>, keepMirror = true): Promise<void> {
    const { version } = this.#connection;
    const fresh = keepMirror && (await this.#read(changesOf)) === 0;
    const mirror = fresh ? await readMirror().catch(() => null) : null;
    await inWords(
      this.#connection.run('readwrite', async (transaction) => {
        await beginChange(transaction, { version, now: this.#around.now(), mirror });
        await work(transaction);
      }),
    );
    this.#around.announce();
    await this.#mirror.follow();
  }

  /** Writes the mirror if a context ended before it could. */
  async catchUp(): Promise<void> {
    const [changes, mirrored] = [await this.#read(changesOf), await inWords(mirrorAge())];
    if (changes > 0 && changes !== mirrored) await this.#mirror.follow();
  }

  /** True if the database is empty and unused although the mirror is not. */
  async wasWiped(): Promise<boolean> {
    const mirror = await inWords(readMirror());
    if (mirror === null || isEmpty(mirror)) return false;
    return this.#read(
      async (transaction) =>
        (await changesOf(transaction)) === 0 &&
        isEmpty(await takeCopy(transaction, this.#connection.version)),
    );
  }

  /** Writes the mirror's records into the empty database. The bytes of files are not in it. */
  async restoreMirror(): Promise<void> {
    const mirror = await inWords(readMirror());
    if (!mirror) return;
    await this.change(async (transaction) => {
      this.#checkVersion(mirror);
      const ours = await takeCopy(transaction, this.#connection.version);
      if (ours.people.length > 0) return;
      await keepAsIs(transaction, ours.version, 'before-restore', this.#around.now());
      await putBack(transaction, combine(ours, upgradeCopy(mirror), 'merge'));
    }, false);
  }

  /** Everything but the bytes of files, as JSON text. */
  async exportText(): Promise<string> {
    return JSON.stringify(await this.#copy(), null, 2);
  }

  /** The whole dossier as one file; `app` is the version of Quinze. */
  async makeBackup(app: string): Promise<Blob> {
    const { bytesOf, now } = this.#around;
    return makeBackup({ copy: await this.#copy(), bytesOf, app, at: now() });
  }

  /** Reads and checks a backup, and changes nothing. */
  readBackup(file: Blob): Promise<Backup> {
    return readBackup(file, this.#connection.version);
  }

  /** What restoring the backup would do. */
  async preview({ copy, files }: Backup, mode: RestoreMode): Promise<Preview> {
    const ours = await this.#copy();
    return this.#compare(ours, combine(ours, copy, mode), new Set(files.keys()));
  }

  /**
   * Restores the backup: all of it or nothing. Resolves to the safety copy that leads back; null if the
   * dossier was empty.
   */
  async restore(backup: Backup, mode: RestoreMode): Promise<number | null> {
    for (let tries = 0; tries < 3; tries += 1) {
      const done = await this.#tryRestore(backup, mode);
      if (done) return done.back;
    }
    throw new DossierError('broken', new Error('the bytes were swept away three times'));
  }

  async #tryRestore(backup: Backup, mode: RestoreMode): Promise<{ back: number | null } | null> {
    const { bytesOf, now } = this.#around;
    const digests = new Map(
      (await this.#copy()).files.map((file) => [Object(file).id, Object(file).digest]),
    );
    const place = { bytesOf, digestOf: (id: string): unknown => digests.get(id) };
    let done: { back: number | null } | null = null;
    try {
      const brought = await bringFiles(this.#connection, backup, place);
      await this.change(async (transaction) => {
        if (!(await areHere(transaction, brought))) return;
        const ours = await takeCopy(transaction, this.#connection.version);
        const back = await keepAsIs(transaction, ours.version, 'before-restore', now());
        await putBack(transaction, combine(ours, withIds(backup.copy, brought), mode));
        await sweepBytes(transaction);
        done = { back };
      });
    } catch (error) {
      await this.#connection.run('readwrite', sweepBytes).catch(() => undefined);
      throw error;
    }
    return done;
  }

  /** The safety copies, the newest first. */
  snapshots(): Promise<readonly Snapshot[]> {
    return this.#read(readSnapshots);
  }

  /** What going back to a safety copy would do. */
  async previewSnapshot({ copy }: Snapshot): Promise<Preview> {
    return this.#compare(await this.#copy(), this.#former(copy), new Set());
  }

  /**
   * Makes the dossier what it was in a safety copy. Resolves to the safety copy that leads back; null if
   * the dossier was empty, or the copy is gone.
   */
  async goBackTo(snapshotId: number): Promise<number | null> {
    let back: number | null = null;
    await this.change(async (transaction) => {
      const snapshot = await readSnapshot(transaction, snapshotId);
      if (!snapshot) return;
      this.#checkVersion(snapshot.copy);
      const { version } = this.#connection;
      back = await keepAsIs(transaction, version, 'before-restore', this.#around.now());
      await putBack(transaction, this.#former(snapshot.copy));
      await sweepBytes(transaction);
    });
    return back;
  }

  /** Deletes a safety copy, with the bytes that only it needed. */
  deleteSnapshot(snapshotId: number): Promise<void> {
    return this.change(async (transaction) => {
      await transaction.objectStore('snapshots').delete(snapshotId);
      await sweepBytes(transaction);
    });
  }

  /** What could not be read. */
  quarantine(): Promise<readonly Aside[]> {
    return this.#read(readQuarantine);
  }

  /** The same as JSON text, with everything that was found. */
  async quarantineText(): Promise<string> {
    return JSON.stringify((await this.#copy()).quarantine, null, 2);
  }

  /** Puts back what this version can read. Resolves to how many records came back. */
  async readAgain(): Promise<number> {
    let back = 0;
    await this.change(async (transaction) => {
      back = await readAgain(transaction);
    });
    return back;
  }

  async state(): Promise<SafetyState> {
    const mirrored = await inWords(mirrorAge());
    return this.#read(async (transaction) => {
      const meta = transaction.objectStore('meta');
      const { at, changes: before } = Object(await meta.get(backedUpKey));
      const changes = await changesOf(transaction);
      const askFrom = await meta.get(askAgainKey);
      const backedUpAt = typeof at === 'string' ? at : null;
      const changesSince = changes - (typeof before === 'number' ? before : 0);
      const held = await takeCopy(transaction, this.#connection.version);
      const due = isBackupDue(
        { held, backedUpAt, changesSince, askFrom: typeof askFrom === 'string' ? askFrom : null },
        this.#around.now(),
      );
      const here = new Set<unknown>(await transaction.objectStore('bytes').getAllKeys());
      const withoutContent = held.files.filter((file) => !here.has(Object(file).id)).length;
      const mirrorBehind = changes > 0 && mirrored !== changes;
      return { backedUpAt, changesSince, due, withoutContent, mirrorBehind };
    });
  }

  /** Remembers that a backup was made now. No change of the dossier: nobody is told. */
  async noteBackup(): Promise<void> {
    const at = this.#around.now().toString();
    await this.#note(async (transaction) => {
      const changes = await changesOf(transaction);
      await transaction.objectStore('meta').put({ at, changes }, backedUpKey);
    });
  }

  /** Lets the reminder rest for two weeks. */
  async notNow(): Promise<void> {
    const today = this.#around.now().toZonedDateTimeISO('Europe/Paris').toPlainDate();
    const day = today.add({ days: 14 }).toString();
    await this.#note(async (transaction) => {
      await transaction.objectStore('meta').put(day, askAgainKey);
    });
  }

  #note(work: (transaction: Writing) => Promise<void>): Promise<void> {
    return inWords(this.#connection.run('readwrite', work));
  }

  #read<Result>(work: (transaction: Transaction<'readonly'>) => Promise<Result>): Promise<Result> {
    return inWords(this.#connection.run('readonly', work));
  }

  #copy(): Promise<Copy> {
    return this.#read((transaction) => takeCopy(transaction, this.#connection.version));
  }

  /** A former state of this dossier, with nothing of the present one. */
  #former(copy: Copy): Copy {
    return combine(emptyCopy(this.#connection.version), upgradeCopy(copy), 'replace');
  }

  async #compare(ours: Copy, after: Copy, brought: ReadonlySet<string>): Promise<Preview> {
    const here = new Set<unknown>(
      await this.#read((transaction) => transaction.objectStore('bytes').getAllKeys()),
    );
    const ids = after.files.map((file) => Object(file).id);
    return {
      people: differences(ours, after),
      aside: Math.max(0, after.quarantine.length - ours.quarantine.length),
      withoutContent: ids.filter((id) => !here.has(id) && !brought.has(id)).length,
    };
  }

  #checkVersion({ version }: Copy): void {
    if (version > this.#connection.version)
      throw new DOMException('the copy is of a newer version', 'VersionError');
  }
}
