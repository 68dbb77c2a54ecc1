import type { DossierProblem } from '../../lib/dossier/types.ts';

import type { Actor, ItemState } from '../../lib/plan/types.ts';
import { words as reminders } from '../../lib/reminders/words.ts';

const states: Record<ItemState, string> = {
  todo: 'To do',
  waiting: 'Waiting',
  done: 'Done',
  'not-needed': 'Not needed',
};

const actors: Record<Actor, string> = {
  you: 'You do this.',
  employer: 'Your employer does this.',
  school: 'Your school does this.',
  cpam: 'The CPAM does this.',
  office: 'The office does this.',
  host: 'Your host does this.',
  family: 'Your family does this.',
};

interface ProblemWords {
  title: string;
  happened: string;
  /** What has not been lost. */
  kept: string;
  /** What to do about it. */
  todo: string;
}

const problems: Record<DossierProblem, ProblemWords> = {
  blocked: {
    title: 'Another Quinze tab is in the way',
    happened: 'Quinze was updated, and an older tab still holds the dossier.',
    kept: 'Nothing is lost.',
    todo: 'Close the other Quinze tabs, then try again.',
  },
  full: {
    title: 'There is no room left on this computer',
    happened: 'The disk is full, or the browser allows no more.',
    kept: 'What was saved before is safe.',
    todo: 'Make some room on the disk, then try again.',
  },
  'newer-version': {
    title: 'This dossier was made by a newer Quinze',
    happened: 'The Quinze in this browser is older than the one that last wrote the dossier.',
    kept: 'Nothing was changed: your dossier is as the newer Quinze left it.',
    todo: 'Update the extension in the browser’s list of extensions, then try again.',
  },
  broken: {
    title: 'The dossier could not be read or written',
    happened: 'The browser’s database did not answer as it should.',
    kept: 'Quinze deleted nothing.',
    todo: 'Close the browser, open it again and try once more.',
  },
  refused: {
    title: 'The browser does not let Quinze keep a dossier',
    happened:
      'This happens in private windows, and where the browser may not keep cookies or site data.',
    kept: 'A dossier that you made in a normal window is still there.',
    todo: 'Use a normal window, or allow site data for extensions, then try again.',
  },
  locked: {
    title: 'Your dossier is locked',
    happened: 'Nobody used Quinze for a while, or somebody locked it.',
    kept: 'What was saved before is safe.',
    todo: 'Unlock it with your passphrase, then try again.',
  },
  'other-passphrase': {
    title: 'That copy is locked with an earlier passphrase',
    happened: 'That copy is locked with an earlier passphrase.',
    kept: 'Your dossier and the copy are unchanged.',
    todo: 'Turn off the passphrase of today first, on the page Privacy. Then go back to the copy: Quinze asks for the earlier one.',
  },
  erased: {
    title: 'This dossier was deleted',
    happened: 'Everything was deleted in another tab.',
    kept: 'A backup that you saved as a file is still where you put it.',
    todo: 'Load this page again to start anew.',
  },
  'person-gone': {
    title: 'This person is no longer here',
    happened: 'This person was deleted, perhaps in another tab.',
    kept: 'The others in your dossier are as they were.',
    todo: 'Load this page again to see who is here.',
  },
};

export const words = {
  en: {
    loading: 'Opening your dossier…',
    states,
    kinds: reminders.en.calendar.kinds,
    actors,
    problems,
    tryAgain: 'Try again',
    salvage: {
      about: 'Until then you can save a copy of what Quinze can still read.',
      save: 'Save what can be read',
      busy: 'Reading…',
      file: (day: string) => `quinze-saved-${day}`,
      saved: 'The copy is in your downloads. Keep it until the dossier opens again.',
      nothing: 'Nothing could be read. Your dossier is unchanged: try again later.',
    },
    wiped: {
      title: 'Your dossier was cleared',
      about:
        'The browser emptied it. That happens when cookies and site data are cleared. Quinze kept a second copy of your answers, papers and dates.',
      files:
        'Photos, scans and PDFs are not in this copy. If you saved a backup, restore it afterwards: it brings them back.',
      sealed:
        'Your dossier had a passphrase. “Put it back” keeps it. If you restore a backup instead, the passphrase is off: set one again on the page Privacy.',
      restore: 'Put it back',
      restored: 'Your dossier is back.',
      fromBackup: 'Restore from a backup',
      anew: 'Delete it all and start anew',
    },
    undo: 'Undo',
    undone: 'Taken back.',
    dismiss: 'Close this message',
    failed: ({ happened, todo }: ProblemWords) => `Not saved. ${happened} ${todo}`,
    stateOf: (title: string) => `State of “${title}”`,
    sources: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
    copyOf: (date: string) => `copy of ${date}`,
    undated: 'undated copy',
    notOfficial:
      'Quinze is not official. It is not made by, or linked to, the Assurance Maladie or the State. The office decides.',
  },
};
