import { Connection } from './connection.ts';
import { Store } from './store.ts';
import type { Dossier, DossierProblem } from './types.ts';

const messages: Record<DossierProblem, string> = {
  blocked:
    'Another tab of Quinze still uses an older version. Close the other Quinze tabs, then try again.',
  full: 'The disk is full, so this was not saved. What was there before is safe. Make some room, then try again.',
  'newer-version':
    'This dossier was written by a newer version of Quinze. Update Quinze, then open it again. Nothing was changed.',
  broken:
    'The dossier could not be read or written. Nothing was deleted. Close the browser, open it, then try again.',
  refused:
    'The browser does not let Quinze keep a dossier here. Use a normal window, not a private one, and let the browser keep site data.',
};

/** Why the dossier cannot be used, with a message that says what to do about it. */
export class DossierError extends Error {
  override name = 'DossierError';
  problem: DossierProblem;

  constructor(problem: DossierProblem, cause: unknown) {
    super(messages[problem], { cause });
    this.problem = problem;
  }
}

/** The dossier, with the memory of the reminders that were shown. */
export interface OpenDossier extends Dossier {
  /** Keys of what the person was notified of. */
  notified(): Promise<readonly string[]>;
  /** Replaces them. Is not a change of the dossier: `onChange` stays silent. */
  setNotified(keys: readonly string[]): Promise<void>;
}

/**
 * Opens the dossier of this browser profile. Rejects with a `DossierError`, as do its functions.
 * A connection that is lost later is opened again at the next call.
 */
export async function openDossier(connection = new Connection()): Promise<OpenDossier> {
  await inWords(connection.ready());
  return speaking(new Store(connection));
}

/**
 * The dossier for a context that outlives a failed opening: each call tries to open again. Never
 * rejects by itself.
 */
export function lazyDossier(): OpenDossier {
  return speaking(new Store(new Connection()));
}

function speaking(store: Store): OpenDossier {
  return {
    current: () => inWords(store.current()),
    people: () => inWords(store.people()),
    savePerson: (person) => inWords(store.savePerson(person)),
    saveAddress: (person) => inWords(store.saveAddress(person)),
    setCurrent: (personId) => inWords(store.setCurrent(personId)),
    deletePerson: (personId) => inWords(store.deletePerson(personId)),
    setTick: (personId, itemId, tick) => inWords(store.setTick(personId, itemId, tick)),
    addEvent: (event) => inWords(store.addEvent(event)),
    removeEvent: (eventId) => inWords(store.removeEvent(eventId)),
    markDeadline: (mark) => inWords(store.markDeadline(mark)),
    quarantined: () => inWords(store.quarantined()),
    wasWiped: () => inWords(store.wasWiped()),
    restoreMirror: () => inWords(store.restoreMirror()),
    exportText: () => inWords(store.exportText()),
    notified: () => inWords(store.notified()),
    setNotified: (keys) => inWords(store.setNotified(keys)),
    onChange: (listener) => store.onChange(listener),
    close: () => store.close(),
  };
}

async function inWords<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new DossierError(problemOf(error), error);
  }
}

function problemOf(error: unknown): DossierProblem {
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer-version';
    case 'BlockedError':
      return 'blocked';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidStateError':
      return 'refused';
    default:
      return 'broken';
  }
}
