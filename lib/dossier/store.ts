import { checkLine } from './address.ts';
import { Changes } from './changes.ts';
import type { Connection, Transaction } from './connection.ts';
import { deleteFile, deleteFilesAbout, sweepBytes } from './files.ts';
import { currentKey, notifiedKey } from './meta.ts';
import { inWords } from './problem.ts';
import { readOwn, readStore } from './records.ts';
import { Safety } from './safety.ts';
import { keepAsIs } from './snapshots.ts';
import type {
  DeadlineMark,
  Dossier,
  DossierEvent,
  PaperRecord,
  Person,
  PersonRecords,
  StoredFile,
  Tick,
} from './types.ts';

type Writing = Transaction<'readwrite'>;

/**
 * The dossier on disk, with the memory of the reminders that were shown. Every function rejects with
 * a `DossierError`.
 */
export class Store implements Dossier {
  #connection: Connection;
  #now: () => Temporal.Instant;
  #changes = new Changes();
  readonly safety: Safety;

  constructor(connection: Connection, now = () => Temporal.Now.instant()) {
    this.#connection = connection;
    this.#now = now;
    this.safety = new Safety(connection, {
      now,
      bytesOf: (fileId) => this.fileBytes(fileId),
      announce: () => this.#changes.announce(),
    });
  }

  async current(): Promise<PersonRecords | null> {
    const people = await this.people();
    const currentId = await this.#read((transaction) =>
      transaction.objectStore('meta').get(currentKey),
    );
    const person = people.find(({ id }) => id === currentId) ?? people[0];
    if (!person) return null;
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

  savePerson(person: Person): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('people').put(person);
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
      await keepAsIs(transaction, this.#connection.version, 'before-delete', this.#now());
      await transaction.objectStore('people').delete(personId);
      for (const name of ['ticks', 'papers', 'files', 'events', 'marks'] as const) {
        const store = transaction.objectStore(name);
        for (const key of await store.index('personId').getAllKeys(personId)) {
          await store.delete(key);
        }
      }
      await this.#leave(transaction, personId);
      await sweepBytes(transaction);
    });
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

  wasWiped(): Promise<boolean> {
    return this.safety.wasWiped();
  }

  restoreMirror(): Promise<void> {
    return this.safety.restoreMirror();
  }

  exportText(): Promise<string> {
    return this.safety.exportText();
  }

  onChange(listener: () => void): () => void {
    return this.#changes.listen(listener);
  }

  close(): void {
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
    const write = (transaction: Writing) =>
      transaction.objectStore('meta').put([...keys], notifiedKey);
    await inWords(this.#connection.run('readwrite', write));
  }

  #read<Result>(work: (transaction: Transaction<'readonly'>) => Promise<Result>): Promise<Result> {
    return inWords(this.#connection.run('readonly', work));
  }

  #write(change: (transaction: Writing) => Promise<void>): Promise<void> {
    return this.safety.change(change);
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
