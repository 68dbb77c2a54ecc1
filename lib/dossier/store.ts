import { checkLine } from './address.ts';
import { Changes } from './changes.ts';
import type { Connection, Transaction } from './connection.ts';
import { isEmpty, takeCopy } from './copy.ts';
import { deleteFile, deleteFilesAbout } from './files.ts';
import { currentKey } from './meta.ts';
import { readMirror, writeMirror } from './mirror.ts';
import { inWords } from './problem.ts';
import { putBack } from './put-back.ts';
import { readOwn, readStore } from './records.ts';
import { readEveryone } from './reminder-dates.ts';
import { StoredNotes } from './reminder-notes.ts';
import { restore } from './restore.ts';
import { keepSnapshot } from './snapshots.ts';
import type {
  DeadlineMark,
  Dossier,
  DossierEvent,
  PaperRecord,
  Person,
  PersonDates,
  PersonRecords,
  ReminderNotes,
  SnapshotReason,
  StoredFile,
  Tick,
} from './types.ts';

type Writing = Transaction<'readwrite'>;

/**
 * The dossier on disk. Every function rejects with a `DossierError`.
 */
export class Store implements Dossier {
  readonly reminders: ReminderNotes;
  #connection: Connection;
  #now: () => Temporal.Instant;
  #changes = new Changes();
  #mirroring: Promise<void> = Promise.resolve();

  constructor(connection: Connection, now = () => Temporal.Now.instant()) {
    this.#connection = connection;
    this.reminders = new StoredNotes(connection);
    this.#now = now;
  }

  async current(): Promise<PersonRecords | null> {
    const people = await this.people();
    const currentId = await this.#read((transaction) =>
      transaction.objectStore('meta').get(currentKey),
    );
    const person = people.find(({ id }) => id === currentId) ?? people[0];
    return person ? this.#recordsOf(person) : null;
  }

  async recordsOf(personId: string): Promise<PersonRecords | null> {
    const person = (await this.people()).find(({ id }) => id === personId);
    return person ? this.#recordsOf(person) : null;
  }

  async #recordsOf(person: Person): Promise<PersonRecords> {
    const own = <Name extends Parameters<typeof readOwn>[1]>(store: Name) =>
      inWords(readOwn(this.#connection, store, person.id));
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
    const people = await inWords(readStore(this.#connection, 'people'));
    return people.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  async savePerson(person: Person): Promise<void> {
    const mirror = await readMirror().catch(() => null);
    await this.#write(async (transaction) => {
      const people = transaction.objectStore('people');
      // Someone starts anew beside the mirror of a wiped dossier: the mirror will be overwritten.
      const wiped = (await people.count()) === 0 && mirror !== null && mirror.people.length > 0;
      if (wiped) await keepSnapshot(transaction, mirror, 'started-anew', this.#now());
      await people.put(person);
      const meta = transaction.objectStore('meta');
      if ((await meta.get(currentKey)) === undefined) await meta.put(person.id, currentKey);
    });
  }

  saveAddress(person: Person): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('people').put(person);
      const ticks = transaction.objectStore('ticks');
      const on = person.checkedAddress?.on;
      if (on) await ticks.put({ personId: person.id, itemId: checkLine, state: 'done', on });
      else await ticks.delete([person.id, checkLine]);
    });
  }

  setCurrent(personId: string): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('meta').put(personId, currentKey);
    });
  }

  deletePerson(personId: string): Promise<void> {
    return this.#write(async (transaction) => {
      await this.#snapshot(transaction, 'before-delete');
      await transaction.objectStore('people').delete(personId);
      for (const name of ['ticks', 'papers', 'files', 'events', 'marks'] as const) {
        const store = transaction.objectStore(name);
        for (const key of await store.index('personId').getAllKeys(personId)) {
          await store.delete(key);
        }
      }
      await this.#leave(transaction, personId);
    });
  }

  putBack(records: PersonRecords): Promise<void> {
    return this.#write((transaction) => putBack(transaction, records));
  }

  setTick(
    personId: string,
    itemId: string,
    tick: Pick<Tick, 'state' | 'on'> | null,
  ): Promise<void> {
    return this.#write(async (transaction) => {
      const ticks = transaction.objectStore('ticks');
      if (tick) await ticks.put({ personId, itemId, state: tick.state, on: tick.on });
      else await ticks.delete([personId, itemId]);
    });
  }

  savePaper(paper: PaperRecord): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('papers').put(paper);
    });
  }

  removePaper(personId: string, paperId: string): Promise<void> {
    return this.#write((transaction) =>
      transaction.objectStore('papers').delete([personId, paperId]),
    );
  }

  addFiles(files: readonly { file: StoredFile; bytes: Uint8Array<ArrayBuffer> }[]): Promise<void> {
    return this.#write(async (transaction) => {
      for (const { file, bytes } of files) {
        await transaction.objectStore('files').put(file);
        await transaction.objectStore('bytes').put(bytes, file.id);
      }
    });
  }

  saveFile(file: StoredFile): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('files').put(file);
    });
  }

  removeFile(fileId: string): Promise<void> {
    return this.#write((transaction) => deleteFile(transaction, fileId));
  }

  async fileBytes(fileId: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const bytes = await this.#read((transaction) => transaction.objectStore('bytes').get(fileId));
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null;
  }

  addEvent(event: DossierEvent): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('events').put(event);
    });
  }

  removeEvent(eventId: string): Promise<void> {
    return this.#write(async (transaction) => {
      await deleteFilesAbout(transaction, `event:${eventId}`);
      await transaction.objectStore('events').delete(eventId);
    });
  }

  markDeadline(
    mark: Omit<DeadlineMark, 'state'> & { state: DeadlineMark['state'] | null },
  ): Promise<void> {
    return this.#write(async (transaction) => {
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
    await this.#write(async (transaction) => {
      if (mirror.version > this.#connection.version) {
        throw new DOMException('the mirror is of a newer version', 'VersionError');
      }
      if ((await transaction.objectStore('people').count()) > 0) return;
      await this.#snapshot(transaction, 'before-restore');
      await restore(transaction, mirror);
    });
  }

  async exportText(): Promise<string> {
    return JSON.stringify(await this.#copy(), null, 2);
  }

  onChange(listener: () => void): () => void {
    return this.#changes.listen(listener);
  }

  close(): void {
    this.#changes.close();
    this.#connection.close();
  }

  everyone(): Promise<readonly PersonDates[]> {
    return inWords(readEveryone(this.#connection));
  }

  #read<Result>(work: (transaction: Transaction<'readonly'>) => Promise<Result>): Promise<Result> {
    return inWords(this.#connection.run('readonly', work));
  }

  async #write(change: (transaction: Writing) => Promise<void>): Promise<void> {
    await inWords(this.#connection.run('readwrite', change));
    this.#changes.announce();
    // One after the other, so that an older copy never overwrites a newer one.
    this.#mirroring = this.#mirroring.then(() => this.#mirror());
    await this.#mirroring;
  }

  /** The write has succeeded; a mirror that fails must not make it look otherwise. */
  async #mirror(): Promise<void> {
    try {
      await writeMirror(await this.#copy());
    } catch (error) {
      console.warn('Quinze: the mirror of the dossier could not be written', error);
    }
  }

  #copy() {
    return this.#read((transaction) => takeCopy(transaction, this.#connection.version));
  }

  async #snapshot(transaction: Writing, why: SnapshotReason): Promise<void> {
    const copy = await takeCopy(transaction, this.#connection.version);
    await keepSnapshot(transaction, copy, why, this.#now());
  }

  /** Another person becomes current when the current one goes. */
  async #leave(transaction: Writing, personId: string): Promise<void> {
    const meta = transaction.objectStore('meta');
    if ((await meta.get(currentKey)) !== personId) return;
    const [next] = await transaction.objectStore('people').getAllKeys(null, 1);
    if (next === undefined) await meta.delete(currentKey);
    else await meta.put(next, currentKey);
  }
}
