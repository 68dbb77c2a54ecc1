import type { EventKind } from '../knowledge/deadline-schema.ts';
import type { Situation } from '../plan/situation.ts';
import type { ItemState } from '../plan/types.ts';

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

/** What the person said about one line of the checklist. */
export interface Tick {
  personId: string;
  /** `ChecklistItem.id`. */
  itemId: string;
  state: ItemState;
  /** `PlainDate` as text: the day it was ticked. */
  on: string;
}

/** Something that happened, with the day it happened (not the day it was noted). */
export interface DossierEvent {
  id: string;
  personId: string;
  kind: EventKind;
  /** `PlainDate` as text. */
  on: string;
}

/** What the person said about one deadline. */
export interface DeadlineMark {
  personId: string;
  deadlineId: string;
  /** The date it stood on when it was marked; a moved deadline comes back. */
  dueOn: string;
  state: 'done' | 'dismissed';
}

/** All of one person's records: what plan, checklist and deadlines are computed from. */
export interface PersonRecords {
  person: Person;
  ticks: readonly Tick[];
  events: readonly DossierEvent[];
  marks: readonly DeadlineMark[];
}

/** Why the dossier could not be opened or written, for a sentence on screen. */
export type DossierProblem = 'blocked' | 'full' | 'newer-version' | 'broken' | 'refused';

/** Everything that may be done to the dossier. Each write is one transaction, then other contexts hear of it. */
export interface Dossier {
  /** The person whose plan is shown; null before the first answers. */
  current(): Promise<PersonRecords | null>;
  people(): Promise<readonly Person[]>;
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
  /** `null` takes the tick away. */
  setTick(personId: string, itemId: string, tick: Pick<Tick, 'state' | 'on'> | null): Promise<void>;
  addEvent(event: DossierEvent): Promise<void>;
  removeEvent(eventId: string): Promise<void>;
  /** `state: null` takes the mark away. */
  markDeadline(
    mark: Omit<DeadlineMark, 'state'> & { state: DeadlineMark['state'] | null },
  ): Promise<void>;
  /** How many records could not be read and lie in quarantine. */
  quarantined(): Promise<number>;
  /** True if the database is empty although the mirror in `storage.local` is not: offer `restoreMirror`. */
  wasWiped(): Promise<boolean>;
  /** Writes the mirror's records into the empty database. */
  restoreMirror(): Promise<void>;
  /** Everything as JSON text (version, records, quarantine), for the person to keep. */
  exportText(): Promise<string>;
  /** Called after a write of any context, this one included. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}
