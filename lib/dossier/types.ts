import type { StoryKind } from '../knowledge/deadline-schema.ts';
import type { Situation } from '../plan/situation.ts';
import type { ItemState, SourceKind } from '../plan/types.ts';
import type { Left } from './erase.ts';
import type { Safety } from './safety.ts';
import type { StoredSizes } from './sizes.ts';
import type { Vault } from './vault/vault.ts';

/** The postal address of an office, as the person found it. */
export interface CheckedAddress {
  /** `Plan['office'].name` at that time. */
  office: string;
  /** The person's own postcode at that time: after a move the address is checked anew. */
  postcode: string | null;
  /** Lines of text. */
  address: string;
  /** `PlainDate` as text. */
  on: string;
}

/** Someone the dossier is about; ids are UUIDs. */
export interface Person {
  id: string;
  name: string;
  situation: Situation;
  /** The social security number, 13 or 15 characters; only if the person chose to keep it. */
  nir?: string | undefined;
  checkedAddress?: CheckedAddress | undefined;
  /** Instants as ISO text. */
  createdAt: string;
  updatedAt: string;
}

/** What the person said about one line of the checklist; a paper's line has its `PaperRecord` instead. */
export interface Tick {
  personId: string;
  /** `ChecklistItem.id`: `form:…`, `step:…`, `box:…`. */
  itemId: string;
  state: ItemState;
  /** `PlainDate` as text: the day it was ticked. */
  on: string;
}

export const paperStates = [
  'missing',
  'ordered',
  'have',
  'enclosed',
  'accepted',
  'refused',
  'not-needed',
] as const;
export type PaperState = (typeof paperStates)[number];

/** What is known of the paper itself; whatever is left out is not known. */
export interface PaperDetails {
  /** `PlainDate` as text. */
  issuedOn?: string | undefined;
  expiresOn?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  issuedIn?: string | undefined;
  language?: 'fr' | 'multilingual' | 'other' | undefined;
  /** A complete copy, or an extract that leaves things out. */
  copy?: 'complete' | 'extract' | undefined;
  parentsNamed?: boolean | undefined;
  translatedBy?: 'nobody' | 'sworn-in-france' | 'sworn-abroad' | 'other' | undefined;
  stamp?: 'none' | 'apostille' | 'legalised' | undefined;
  inOwnName?: boolean | undefined;
  /** Every page of it, both sides, readable. */
  everyPage?: boolean | undefined;
  /** By everybody who has to sign it. */
  signed?: boolean | undefined;
  /** It covers the time that it has to cover: the academic year, three months, the stay. */
  periodCovered?: boolean | undefined;
}

/** One paper of one person: how far it is, and what is known of it. */
export interface PaperRecord {
  personId: string;
  /** `PlanPaper.id`. */
  paperId: string;
  state: PaperState;
  /** `PlainDate` as text: the day it got this state. */
  on: string;
  /** What the office wrote, if it refused. */
  refusedWhy?: string | undefined;
  details: PaperDetails;
}

/** A photo, scan or PDF that the dossier keeps; its bytes lie apart. */
export interface StoredFile {
  id: string;
  personId: string;
  /** What it shows: `paper:birth-record`, or `event:` and the event's id. */
  about: string;
  name: string;
  /** MIME type, from the bytes and not from the name. */
  type: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  digest: string;
  /** Pages of one paper, from the lowest. */
  place: number;
  /** How far to turn it to the right, in degrees. */
  turn: 0 | 90 | 180 | 270;
  /** Instant as ISO text. */
  addedAt: string;
}

/** Something that happened, with the day it happened (not the day it was noted). */
export interface DossierEvent {
  id: string;
  personId: string;
  kind: StoryKind;
  /** `PlainDate` as text. */
  on: string;
  /** How something was sent or said. */
  by?: 'post' | 'tracked-post' | 'counter' | 'account' | 'e-mail' | 'phone' | undefined;
  /** Tracking or file number. */
  reference?: string | undefined;
  /** Whom the person spoke to. */
  who?: string | undefined;
  /** What was said, or anything else. */
  note?: string | undefined;
  /** `PlainDate` as text: the day on which the person wants to ask again. */
  remindOn?: string | undefined;
}

/** What the person said about one deadline. */
export interface DeadlineMark {
  personId: string;
  deadlineId: string;
  /** The date it stood on when it was marked; a moved deadline comes back. */
  dueOn: string;
  state: 'done' | 'dismissed' | 'snoozed';
  /** `PlainDate` as text: a snoozed deadline asks again from this day on. */
  until?: string | undefined;
}

/**
 * A date of one person without its words: what badge and notices need, readable where the records
 * themselves are not.
 */
export interface ReminderDate {
  personId: string;
  deadlineId: string;
  /** `PlainDate` as text. */
  dueOn: string;
  kind: SourceKind;
  soonDays: number;
  perhaps: boolean;
  /** The last day on which it counts; null where it counts until it is settled. */
  endsOn: string | null;
  /** What the person said about it at this date; null for nothing. */
  state: DeadlineMark['state'] | null;
  until: string | null;
}

/** A date that went into a calendar file. */
export type ExportedDate = Pick<ReminderDate, 'personId' | 'deadlineId' | 'dueOn'>;

/** Why a safety copy was taken. */
export type SnapshotReason =
  | 'daily'
  | 'started-anew'
  | 'before-delete'
  | 'before-restore'
  | 'before-upgrade';

/** All of one person's records: what plan, checklist and deadlines are computed from. */
export interface PersonRecords {
  person: Person;
  ticks: readonly Tick[];
  papers: readonly PaperRecord[];
  files: readonly StoredFile[];
  events: readonly DossierEvent[];
  marks: readonly DeadlineMark[];
}

/** One person, and what their dates follow from. */
export type PersonDates = Pick<PersonRecords, 'person' | 'events' | 'marks'>;

/** Why the dossier could not be opened or written, for a sentence on screen. */
export type DossierProblem =
  | 'blocked'
  | 'full'
  | 'newer-version'
  | 'broken'
  | 'refused'
  | 'locked'
  | 'other-passphrase'
  | 'erased'
  | 'person-gone';

/** What the reminders remember, beside the records. */
export interface ReminderNotes {
  /** Everyone's dates as they were last seen, also where the records cannot be read. */
  dates(): Promise<readonly ReminderDate[]>;
  keepDates(dates: readonly ReminderDate[]): Promise<void>;
  /** Claims those of the keys that nobody has announced, in one transaction; end them afterwards. */
  claim(keys: readonly string[], now: Temporal.Instant): Promise<readonly string[]>;
  /** What was shown is remembered; what was not is announced next time. */
  endClaims(keys: readonly string[], shown: boolean): Promise<void>;
  /** The dates that went into a calendar file, so that a later file can take them back. */
  exported(): Promise<readonly ExportedDate[]>;
  keepExported(dates: readonly ExportedDate[]): Promise<void>;
}

/** Everything that may be done to the dossier. Each write is one transaction, then other contexts hear of it. */
export interface Dossier {
  readonly vault: Vault;
  readonly reminders: ReminderNotes;
  /** The person whose plan is shown; null before the first answers. */
  current(): Promise<PersonRecords | null>;
  /** The records of anyone in the dossier; null if nobody has this id. */
  recordsOf(personId: string): Promise<PersonRecords | null>;
  people(): Promise<readonly Person[]>;
  /** Everyone with what their dates follow from, in the order of `people`. */
  everyone(): Promise<readonly PersonDates[]>;
  /** Creates or replaces; the first person becomes the current one. */
  savePerson(person: Person): Promise<void>;
  /**
   * Saves the person with the address they checked, and ticks the step for it; without an address the
   * tick is taken away.
   */
  saveAddress(person: Person): Promise<void>;
  setCurrent(personId: string): Promise<void>;
  /** Removes the person and every record of theirs, after a snapshot. */
  deletePerson(personId: string): Promise<void>;
  /** Writes a deleted person's records back; the bytes of their files lie there as long as the snapshot does. */
  putBack(records: PersonRecords): Promise<void>;
  /** `null` takes the tick away. */
  setTick(personId: string, itemId: string, tick: Pick<Tick, 'state' | 'on'> | null): Promise<void>;
  /** Creates or replaces. */
  savePaper(paper: PaperRecord): Promise<void>;
  removePaper(personId: string, paperId: string): Promise<void>;
  /** Keeps files with their bytes: all of them or none. */
  addFiles(files: readonly { file: StoredFile; bytes: Uint8Array<ArrayBuffer> }[]): Promise<void>;
  /** Replaces what is known of a file; its bytes stay. */
  saveFile(file: StoredFile): Promise<void>;
  /** Removes the file and its bytes. */
  removeFile(fileId: string): Promise<void>;
  /** The bytes of a file; null if there are none any more. */
  fileBytes(fileId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Creates or replaces. */
  addEvent(event: DossierEvent): Promise<void>;
  /** Removes the event with its files. */
  removeEvent(eventId: string): Promise<void>;
  /** `state: null` takes the mark away. */
  markDeadline(
    mark: Omit<DeadlineMark, 'state'> & { state: DeadlineMark['state'] | null },
  ): Promise<void>;
  /** Backups, safety copies, and what could not be read. */
  readonly safety: Safety;
  /** How many records could not be read and lie in quarantine. */
  quarantined(): Promise<number>;
  /** True if the database is empty although the mirror in `storage.local` is not: offer `restoreMirror`. */
  wasWiped(): Promise<boolean>;
  /** Writes the mirror's records into the empty database. */
  restoreMirror(): Promise<void>;
  /** Everything as JSON text (version, records, quarantine), for the person to keep. */
  exportText(): Promise<string>;
  /** How much is stored. Works while the vault is locked. */
  sizes(): Promise<StoredSizes>;
  /**
   * Deletes dossier, copies, settings and keys for good, also where the database cannot be opened; other
   * contexts' writes then fail with `erased`. Resolves to what is left all the same.
   */
  deleteEverything(): Promise<readonly Left[]>;
  /** Called after a write of any context, this one included, and when the vault is locked or unlocked. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}
