import { Access, type Outgoing, type Reading, type Writing } from './access.ts';
import { checkLine } from './address.ts';
import { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import { isEmpty, takeCopy } from './copy.ts';
import { eraseEverything } from './erase.ts';
import { deleteFile, deleteFilesAbout } from './files.ts';
import { currentKey, notifiedKey } from './meta.ts';
import { readMirror, writeMirror } from './mirror.ts';
import { removePerson } from './people.ts';
import { inWords } from './problem.ts';
import { readOwn, readStore } from './records.ts';
import { restore } from './restore.ts';
import { keepSnapshot } from './snapshots.ts';
import type {
  DeadlineMark,
  Dossier,
  DossierEvent,
  PaperRecord,
  Person,
  PersonRecords,
  SnapshotReason,
  StoredFile,
  Tick,
} from './types.ts';
import { openCopy } from './vault/copies.ts';
import { openBytes } from './vault/sealed-record.ts';
import { onLock } from './vault/session.ts';
import { Vault } from './vault/vault.ts';

/** Held while the mirror is written or deleted, so that nobody writes it anew in between. */
const mirrorLock = 'quinze-mirror';

/**
 * The dossier on disk, with the memory of the reminders that were shown. Every function rejects with
 * a `DossierError`.
 */
export class Store implements Dossier {
  readonly vault: Vault;
  #connection: Connection;
  #access: Access;
  #now: () => Temporal.Instant;
  #changes = new Changes();
  #stopHearingLock: () => void;

  /** `follows`: a context that shows nothing goes on with the next dossier after everything was deleted. */
  constructor(
    connection: Connection,
    { now = () => Temporal.Now.instant(), follows = false } = {},
  ) {
    this.#connection = connection;
    this.#now = now;
    this.#access = new Access(connection, now, follows);
    this.#stopHearingLock = onLock(() => this.#changes.tell());
    this.vault = new Vault({ access: this.#access, now, changed: () => this.#changed() });
  }

  async current(): Promise<PersonRecords | null> {
    const people = await this.people();
    const currentId = await this.#read((transaction) =>
      transaction.objectStore('meta').get(currentKey),
    );
    const person = people.find(({ id }) => id === currentId) ?? people[0];
    if (!person) return null;
    const own = <Name extends Parameters<typeof readOwn>[1]>(store: Name) =>
      inWords(readOwn(this.#access, store, person.id));
    return {
      person,
      ticks: await own('ticks'),
      papers: await own('papers'),
      files: await own('files'),
      events: await own('events'),
      marks: await own('marks'),
    };
  }

  async people(): Promise<readonly Person[]> {
    const people = await inWords(readStore(this.#access, 'people'));
    return people.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  async savePerson(person: Person): Promise<void> {
    const mirror = await readMirror().catch(() => null);
    await this.#write(
      { records: [{ store: 'people', record: person }] },
      async (transaction, put) => {
        const people = transaction.objectStore('people');
        // Someone starts anew beside the mirror of a wiped dossier: the mirror will be overwritten.
        const wiped = (await people.count()) === 0 && mirror !== null && mirror.people.length > 0;
        if (wiped) await keepSnapshot(transaction, mirror, 'started-anew', this.#now());
        await put();
        const meta = transaction.objectStore('meta');
        if ((await meta.get(currentKey)) === undefined) await meta.put(person.id, currentKey);
      },
    );
  }

  saveAddress(person: Person): Promise<void> {
    return this.#write(
      { records: [{ store: 'people', record: person }] },
      async (transaction, put) => {
        await put();
        const ticks = transaction.objectStore('ticks');
        const on = person.checkedAddress?.on;
        if (on) await ticks.put({ personId: person.id, itemId: checkLine, state: 'done', on });
        else await ticks.delete([person.id, checkLine]);
      },
    );
  }

  setCurrent(personId: string): Promise<void> {
    return this.#write({}, async (transaction) => {
      await transaction.objectStore('meta').put(personId, currentKey);
    });
  }

  deletePerson(personId: string): Promise<void> {
    return this.#write({}, async (transaction) => {
      await this.#snapshot(transaction, 'before-delete');
      await removePerson(transaction, personId);
    });
  }

  setTick(
    personId: string,
    itemId: string,
    tick: Pick<Tick, 'state' | 'on'> | null,
  ): Promise<void> {
    return this.#write({}, async (transaction) => {
      const ticks = transaction.objectStore('ticks');
      if (tick) await ticks.put({ personId, itemId, state: tick.state, on: tick.on });
      else await ticks.delete([personId, itemId]);
    });
  }

  savePaper(paper: PaperRecord): Promise<void> {
    return this.#write({ records: [{ store: 'papers', record: paper }] });
  }

  removePaper(personId: string, paperId: string): Promise<void> {
    return this.#write({}, (transaction) =>
      transaction.objectStore('papers').delete([personId, paperId]),
    );
  }

  addFiles(files: readonly { file: StoredFile; bytes: Uint8Array<ArrayBuffer> }[]): Promise<void> {
    return this.#write({
      records: files.map(({ file }) => ({ store: 'files', record: file })),
      bytes: files.map(({ file, bytes }) => ({ fileId: file.id, bytes })),
    });
  }

  saveFile(file: StoredFile): Promise<void> {
    return this.#write({ records: [{ store: 'files', record: file }] });
  }

  removeFile(fileId: string): Promise<void> {
    return this.#write({}, (transaction) => deleteFile(transaction, fileId));
  }

  async fileBytes(fileId: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const { value, key } = await this.#access.read((transaction) =>
      transaction.objectStore('bytes').get(fileId),
    );
    return inWords(openBytes(key, fileId, value));
  }

  addEvent(event: DossierEvent): Promise<void> {
    return this.#write({ records: [{ store: 'events', record: event }] });
  }

  removeEvent(eventId: string): Promise<void> {
    return this.#write({}, async (transaction) => {
      await deleteFilesAbout(transaction, `event:${eventId}`);
      await transaction.objectStore('events').delete(eventId);
    });
  }

  markDeadline(
    mark: Omit<DeadlineMark, 'state'> & { state: DeadlineMark['state'] | null },
  ): Promise<void> {
    return this.#write({}, async (transaction) => {
      const marks = transaction.objectStore('marks');
      if (mark.state) await marks.put(mark);
      else await marks.delete([mark.personId, mark.deadlineId]);
    });
  }

  quarantined(): Promise<number> {
    return this.#read((transaction) => transaction.objectStore('quarantine').count());
  }

  async wasWiped(): Promise<boolean> {
    const mirror = await inWords(readMirror());
    return mirror !== null && !isEmpty(mirror) && isEmpty(await this.#copy());
  }

  async restoreMirror(): Promise<void> {
    const mirror = await inWords(readMirror());
    if (!mirror) return;
    this.#access.forget();
    await this.#write({}, async (transaction) => {
      if (mirror.version > this.#connection.version) {
        throw new DOMException('the mirror is of a newer version', 'VersionError');
      }
      if ((await transaction.objectStore('people').count()) > 0) return;
      await this.#snapshot(transaction, 'before-restore');
      await restore(transaction, mirror);
    });
  }

  async deleteEverything(): Promise<void> {
    await inWords(
      navigator.locks.request(mirrorLock, () => eraseEverything(this.#access, this.#connection)),
    );
    this.#changes.announce();
  }

  async exportText(): Promise<string> {
    const { value: copy, key } = await this.#access.read((transaction) =>
      takeCopy(transaction, this.#connection.version),
    );
    return JSON.stringify(await openCopy(key, copy), null, 2);
  }

  onChange(listener: () => void): () => void {
    return this.#changes.listen(listener);
  }

  close(): void {
    this.#stopHearingLock();
    this.#changes.close();
    this.#connection.close();
  }

  /** Keys of what the person was notified of. */
  async notified(): Promise<readonly string[]> {
    const keys = await this.#read((transaction) =>
      transaction.objectStore('meta').get(notifiedKey),
    );
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
  }

  /** Remembers them. Nobody is told: a reminder that was shown changes nothing in the dossier. */
  async setNotified(keys: readonly string[]): Promise<void> {
    await this.#access.rawWrite((transaction) =>
      transaction.objectStore('meta').put([...keys], notifiedKey),
    );
  }

  #read<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result> {
    return this.#access.raw(work);
  }

  async #write(outgoing: Outgoing, change?: Parameters<Access['write']>[1]): Promise<void> {
    await this.#access.write(outgoing, change);
    await this.#changed();
  }

  /** What was written is told to every context, and written to the mirror. */
  async #changed(): Promise<void> {
    this.#changes.announce();
    await this.#mirror();
  }

  /** The write has succeeded; a mirror that fails must not make it look otherwise. */
  async #mirror(): Promise<void> {
    try {
      // One after the other in all contexts, so that an older copy never overwrites a newer one.
      await navigator.locks.request(mirrorLock, async () => writeMirror(await this.#copy()));
    } catch (error) {
      console.warn('Quinze: the mirror of the dossier could not be written', error);
    }
  }

  #copy() {
    return this.#read((transaction) => takeCopy(transaction, this.#connection.version));
  }

  async #snapshot(transaction: Writing, why: SnapshotReason): Promise<void> {
    // Without the vault's header: a passphrase that was changed must not open what lies here.
    const { vault: _, ...copy } = await takeCopy(transaction, this.#connection.version);
    await keepSnapshot(transaction, copy, why, this.#now());
  }
}
