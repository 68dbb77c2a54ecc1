import {
  type Access,
  type Change,
  headerIn,
  type Outgoing,
  type Reading,
  type Writing,
} from './access.ts';
import { areHere, bringFiles, withIds } from './backup/bring-files.ts';
import { combine, type RestoreMode } from './backup/combine.ts';
import { differences, type Preview } from './backup/differences.ts';
import { makeBackup } from './backup/make.ts';
import { type Backup, readBackup } from './backup/read.ts';
import { beginChange, changesOf } from './changing.ts';
import { isEmpty, isSameCopy, takeCopy } from './copy.ts';
import { sweepBytes } from './files.ts';
import { Mirror, mirrorAge, readMirror } from './mirror.ts';
import { DossierError, orDossierError } from './problem.ts';
import { type Aside, describeAside, putAgain, readAside } from './quarantine.ts';
import { replaceRecords } from './restore.ts';
import { askLater, noteBackup, type SafetyState, safetyState } from './safety-state.ts';
import type { Copy } from './schema.ts';
import {
  keepAsIs,
  type ListedSnapshot,
  listSnapshots,
  readSnapshot,
  type Snapshot,
} from './snapshots.ts';
import { checkVersion, former, upgradeCopy } from './upgrade-copy.ts';
import { openCopy, sealCopy } from './vault/copies.ts';
import { checkNotClosed, checkOpenable } from './vault/foreign.ts';

interface Around {
  /** The version of the database. */
  version: number;
  now: () => Temporal.Instant;
  /** Bytes of a file, in plain; null if there are none. */
  bytesOf: (fileId: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Tells every context that the dossier has changed. */
  announce: () => void;
}

/**
 * What keeps the dossier from being lost: each change with what must come before and after it, backups,
 * safety copies, the mirror, and the records that could not be read. Functions reject with a
 * `DossierError`, and those that read a backup with `BackupRefused` too.
 */
export class Safety {
  readonly #access: Access;
  readonly #around: Around;
  readonly mirror: Mirror;

  constructor(access: Access, around: Around) {
    this.#access = access;
    this.#around = around;
    this.mirror = new Mirror(
      () =>
        this.#read(async (transaction) => ({
          copy: await takeCopy(transaction, around.version),
          changes: await changesOf(transaction),
        })),
      () => this.#read(changesOf),
    );
  }

  /**
   * Writes one change in one transaction, tells all contexts, and brings the mirror up to date. `put`
   * writes what goes out, sealed where the vault is on.
   */
  async change(
    outgoing: Outgoing,
    work: Change = (_, put) => put(),
    keepMirror = true,
  ): Promise<void> {
    const { version } = this.#around;
    let mirror: Copy | null | undefined = keepMirror ? undefined : null;
    for (let begun = false; !begun; ) {
      await this.#access.write(outgoing, async (transaction, put) => {
        begun = await beginChange(transaction, { version, now: this.#around.now(), mirror });
        if (begun) await work(transaction, put);
      });
      if (!begun) mirror = await readMirror().catch(() => null);
    }
    await this.changed();
  }

  /** Tells all contexts of a change that was written, and brings the mirror up to date. */
  async changed(): Promise<void> {
    this.#around.announce();
    await this.mirror.follow();
  }

  /** Writes the mirror if a context ended before it could. */
  async catchUp(): Promise<void> {
    const [changes, mirrored] = [await this.#read(changesOf), await orDossierError(mirrorAge())];
    if (changes > 0 && changes !== mirrored) await this.mirror.follow();
  }

  /** True if the database is empty and unused although the mirror is not. */
  async wasWiped(): Promise<boolean> {
    const mirror = await orDossierError(readMirror());
    if (mirror === null || isEmpty(mirror)) return false;
    return this.#read(
      async (transaction) =>
        (await changesOf(transaction)) === 0 &&
        isEmpty(await takeCopy(transaction, this.#around.version)),
    );
  }

  /** True if what the browser left of a wiped dossier is sealed. */
  async isMirrorSealed(): Promise<boolean> {
    return (await orDossierError(readMirror()))?.vault !== undefined;
  }

  /** Writes the mirror's records into the empty database. The bytes of files are not in it. */
  async restoreMirror(): Promise<void> {
    const mirror = await orDossierError(readMirror());
    if (!mirror) return;
    this.#access.forget();
    const write = async (transaction: Writing) => {
      checkVersion(mirror, this.#around.version);
      const ours = await takeCopy(transaction, this.#around.version);
      if (ours.people.length > 0) return;
      await keepAsIs(transaction, ours.version, 'before-restore', this.#around.now());
      const back = combine(ours, upgradeCopy(mirror), 'merge');
      await replaceRecords(transaction, { ...back, vault: mirror.vault });
    };
    await this.change({}, write, false);
  }

  /** Everything but the bytes of files, as JSON text. */
  async exportText(): Promise<string> {
    return JSON.stringify(await this.#copy(), null, 2);
  }

  /** The whole dossier as one file, locked if there is a passphrase; `app` is the version of Quinze. */
  async makeBackup(app: string, passphrase: string | null = null): Promise<Blob> {
    const { bytesOf, now } = this.#around;
    return makeBackup({ copy: await this.#copy(), bytesOf, app, at: now(), passphrase });
  }

  /** Reads and checks a backup, and changes nothing. One of sealed records is refused unless nothing is here. */
  async readBackup(file: Blob, passphrase: string | null = null): Promise<Backup> {
    const backup = await readBackup(file, this.#around.version, passphrase);
    checkOpenable(backup.copy, (await this.#raw()).value);
    return backup;
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
      const brought = await bringFiles(this.#access, backup, place);
      const { value: before, key } = await this.#raw();
      checkOpenable(backup.copy, before);
      const after = combine(await openCopy(key, before), withIds(backup.copy, brought), mode);
      const ready = key ? await sealCopy(key, after) : { ...after, vault: backup.copy.vault };
      await this.change({}, async (transaction) => {
        if (!(await areHere(transaction, brought))) return;
        const ours = await takeCopy(transaction, this.#around.version);
        // Somebody wrote while the whole was being sealed: it begins again.
        if (!isSameCopy(ours, before)) return;
        const back = await keepAsIs(transaction, ours.version, 'before-restore', now());
        await replaceRecords(transaction, ready);
        await sweepBytes(transaction);
        done = { back };
      });
    } catch (error) {
      await this.#access.rawWrite(sweepBytes).catch(() => undefined);
      throw error;
    }
    return done;
  }

  /** The safety copies, the newest first. */
  snapshots(): Promise<readonly ListedSnapshot[]> {
    return listSnapshots(this.#access);
  }

  /** What going back to a safety copy would do. */
  async previewSnapshot({ copy }: Snapshot): Promise<Preview> {
    const { value, key } = await this.#raw();
    const [ours, then] = [await openCopy(key, value), await openCopy(key, copy)];
    return this.#compare(ours, former(then, this.#around.version), new Set());
  }

  /**
   * Makes the dossier what it was in a safety copy. Resolves to the safety copy that leads back; null if
   * the dossier was empty, or the copy is gone. Rejects with `other-passphrase` for one that is closed.
   */
  async goBackTo(snapshotId: number): Promise<number | null> {
    let back: number | null = null;
    await this.change({}, async (transaction) => {
      const snapshot = await readSnapshot(transaction, snapshotId);
      if (!snapshot) return;
      const { version } = this.#around;
      checkVersion(snapshot.copy, version);
      checkNotClosed(snapshot.copy, await headerIn(transaction));
      back = await keepAsIs(transaction, version, 'before-restore', this.#around.now());
      await replaceRecords(transaction, former(snapshot.copy, version));
      await sweepBytes(transaction);
    });
    return back;
  }

  /** Deletes a safety copy, with the bytes that only it needed. */
  deleteSnapshot(snapshotId: number): Promise<void> {
    return this.change({}, async (transaction) => {
      await transaction.objectStore('snapshots').delete(snapshotId);
      await sweepBytes(transaction);
    });
  }

  /** What could not be read. */
  async quarantine(): Promise<readonly Aside[]> {
    return (await readAside(this.#access)).map(describeAside);
  }

  /** The same as JSON text, with everything that was found. */
  async quarantineText(): Promise<string> {
    return JSON.stringify((await this.#copy()).quarantine, null, 2);
  }

  /** Puts back what this version can read. Resolves to how many records came back. */
  async readAgain(): Promise<number> {
    const found = await readAside(this.#access);
    let back = 0;
    await this.change({}, async (transaction) => {
      back = await putAgain(transaction, found);
    });
    return back;
  }

  async state(): Promise<SafetyState> {
    const mirrored = await orDossierError(mirrorAge());
    const { version, now } = this.#around;
    return this.#read((transaction) => safetyState(transaction, { mirrored, version, now: now() }));
  }

  /** Remembers that a backup was made now. No change of the dossier: nobody is told. */
  noteBackup(): Promise<void> {
    return this.#access.rawWrite((transaction) => noteBackup(transaction, this.#around.now()));
  }

  /** Lets the reminder rest for two weeks. */
  notNow(): Promise<void> {
    return this.#access.rawWrite((transaction) => askLater(transaction, this.#around.now()));
  }

  #read<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result> {
    return this.#access.raw(work);
  }

  /** The dossier as it lies on disk, and what opens it. */
  #raw() {
    return this.#access.read((transaction) => takeCopy(transaction, this.#around.version));
  }

  async #copy(): Promise<Copy> {
    const { value, key } = await this.#raw();
    return openCopy(key, value);
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
}
