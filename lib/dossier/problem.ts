import type { DossierProblem } from './types.ts';

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
  locked: 'Your dossier is locked. Unlock it with your passphrase, then try again.',
  'other-passphrase':
    'That copy is locked with an earlier passphrase. Turn off the passphrase of today, then go back to it: Quinze asks for the earlier one.',
  erased:
    'This dossier was deleted in another tab, so nothing was saved. Load the page again to start anew.',
  'person-gone':
    'This person was deleted in another tab, so nothing was saved. Load the page again to see who is here.',
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

/** The same work; whatever makes it fail comes as a `DossierError`. */
export async function orDossierError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof DossierError ? error : new DossierError(problemOf(error), error);
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
