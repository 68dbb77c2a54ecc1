import { Access, type Change, type Outgoing, type Reading } from './access.ts';
import { checkLine } from './address.ts';
import { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import { eraseEverything, type Left } from './erase.ts';
import { deleteFile, deleteFilesAbout, sweepBytes } from './files.ts';
import { currentKey } from './meta.ts';
import { removePerson } from './people.ts';
import { DossierError, orDossierError } from './problem.ts';
import { readOwn, readStore } from './records.ts';
import { readEveryone } from './reminder-dates.ts';
import { StoredNotes } from './reminder-notes.ts';
import { Safety } from './safety.ts';
import { measureDatabase, measureStorage, type StoredSizes } from './sizes.ts';
import { keepAsIs } from './snapshots.ts';
import type {
  DeadlineMark,
  Dossier,
  DossierEvent,
  PaperRecord,
  Person,
  PersonDates,
  PersonRecords,
  ReminderNotes,
  StoredFile,
  Tick,
} from './types.ts';
import { openBytes } from './vault/sealed-record.ts';
import { onLock } from './vault/session.ts';
import { Vault } from './vault/vault.ts';

/** The dossier on disk. Every function rejects with a `DossierError`. */
export class Store implements Dossier {
  readonly vault: Vault;
  readonly safety: Safety;
  readonly reminders: ReminderNotes;
  #connection: Connection;
  #access: Access;
  #now: () => Temporal.Instant;
  #changes = new Changes();
  #stopHearingLock: () => void;

  /** `follows`: a context that shows nothing goes on with the next dossier after everything was deleted. */
  constructor(connection: Connection, now = () => Temporal.Now.instant(), follows = false) {
    this.#connection = connection;
    this.#now = now;
    this.#access = new Access(connection, now, follows);
    this.reminders = new StoredNotes(this.#access);
    this.#stopHearingLock = onLock(() => this.#changes.tell());
    this.safety = new Safety(this.#access, {
      version: connection.version,
      now,
      bytesOf: (fileId) => this.fileBytes(fileId),
      announce: () => this.#changes.announce(),
    });
    this.vault = new Vault({
      access: this.#access,
      now,
      changed: () => this.safety.changed(),
      mirror: () => this.safety.mirror.follow(),
    });
  }

  async current(): Promise<PersonRecords | null> {
    const [people, currentId] = await Promise.all([
      this.people(),
      this.#read((transaction) => transaction.objectStore('meta').get(currentKey)),
    ]);
    const person = people.find(({ id }) => id === currentId) ?? people[0];
    return person ? this.#recordsOf(person) : null;
  }

  async recordsOf(personId: string): Promise<PersonRecords | null> {
    const person = (await this.people()).find(({ id }) => id === personId);
    return person ? this.#recordsOf(person) : null;
  }

  async #recordsOf(person: Person): Promise<PersonRecords> {
    return { person, ...(await orDossierError(readOwn(this.#access, person.id))) };
  }

  async people(): Promise<readonly Person[]> {
    const people = await orDossierError(readStore(this.#access, 'people'));
    return people.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  savePerson(person: Person): Promise<void> {
    return this.#write(
      { records: [{ store: 'people', record: person }] },
      async (transaction, put) => {
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
      await keepAsIs(transaction, this.#connection.version, 'before-delete', this.#now());
      await removePerson(transaction, personId);
      await sweepBytes(transaction);
    });
  }

  putBack({ person, ...own }: PersonRecords): Promise<void> {
    const names = ['ticks', 'papers', 'files', 'events', 'marks'] as const;
    const records = names.flatMap((store) => own[store].map((record) => ({ store, record })));
    return this.#write({ records: [{ store: 'people', record: person }, ...records] });
  }

  setTick(
    personId: string,
    itemId: string,
    tick: Pick<Tick, 'state' | 'on'> | null,
  ): Promise<void> {
    return this.#writeOf(personId, {}, async (transaction) => {
      const ticks = transaction.objectStore('ticks');
      if (tick) await ticks.put({ personId, itemId, state: tick.state, on: tick.on });
      else await ticks.delete([personId, itemId]);
    });
  }

  savePaper(paper: PaperRecord): Promise<void> {
    return this.#writeOf(paper.personId, { records: [{ store: 'papers', record: paper }] });
  }

  removePaper(personId: string, paperId: string): Promise<void> {
    return this.#write({}, (transaction) =>
      transaction.objectStore('papers').delete([personId, paperId]),
    );
  }

  addFiles(files: readonly { file: StoredFile; bytes: Uint8Array<ArrayBuffer> }[]): Promise<void> {
    return this.#writeOf(files[0]?.file.personId, {
      records: files.map(({ file }) => ({ store: 'files', record: file })),
      bytes: files.map(({ file, bytes }) => ({ fileId: file.id, bytes })),
    });
  }

  saveFile(file: StoredFile): Promise<void> {
    return this.#writeOf(file.personId, { records: [{ store: 'files', record: file }] });
  }

  removeFile(fileId: string): Promise<void> {
    return this.#write({}, (transaction) => deleteFile(transaction, fileId));
  }

  async fileBytes(fileId: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const { value, key } = await this.#access.read((transaction) =>
      transaction.objectStore('bytes').get(fileId),
    );
    return orDossierError(openBytes(key, fileId, value));
  }

  addEvent(event: DossierEvent): Promise<void> {
    return this.#writeOf(event.personId, { records: [{ store: 'events', record: event }] });
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
    return this.#writeOf(mark.personId, {}, async (transaction) => {
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

  async sizes(): Promise<StoredSizes> {
    return { ...(await this.#read(measureDatabase)), ...(await orDossierError(measureStorage())) };
  }

  async deleteEverything(): Promise<readonly Left[]> {
    const left = await orDossierError(eraseEverything(this.#access, this.#connection));
    if (left.length === 0) this.#changes.announce();
    return left;
  }

  onChange(listener: () => void): () => void {
    return this.#changes.listen(listener);
  }

  close(): void {
    this.#stopHearingLock();
    this.#changes.close();
    this.#connection.close();
  }

  everyone(): Promise<readonly PersonDates[]> {
    return orDossierError(readEveryone(this.#access));
  }

  #read<Result>(work: (transaction: Reading) => Promise<Result>): Promise<Result> {
    return this.#access.raw(work);
  }

  #write(...change: Parameters<Safety['change']>): Promise<void> {
    return this.safety.change(...change);
  }

  /** Writes what belongs to a person, unless they are gone: nothing of theirs comes back without them. */
  #writeOf(
    personId: string | undefined,
    outgoing: Outgoing,
    change: Change = (_, put) => put(),
  ): Promise<void> {
    return this.#write(outgoing, async (transaction, put) => {
      const isThere = personId && (await transaction.objectStore('people').getKey(personId));
      if (!isThere) throw new DossierError('person-gone', null);
      await change(transaction, put);
    });
  }
}
