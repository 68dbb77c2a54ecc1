import type { DossierProblem } from '../../lib/dossier/types.ts';

import type { Actor, ItemState, SourceKind } from '../../lib/plan/types.ts';

const states: Record<ItemState, string> = {
  todo: 'To do',
  waiting: 'Waiting',
  done: 'Done',
  'not-needed': 'Not needed',
};

const kinds: Record<SourceKind, string> = {
  law: 'Law',
  official: 'Official page',
  usual: 'Common practice',
  advice: 'Our advice',
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
  about: string;
}

const problems: Record<DossierProblem, ProblemWords> = {
  blocked: {
    title: 'Another Quinze tab holds the dossier',
    about: 'Close the other Quinze tabs, then try again. Nothing is lost.',
  },
  full: {
    title: 'There is no room left on this computer',
    about: 'Your last change was not saved. Free some disk space, then try again.',
  },
  'newer-version': {
    title: 'This dossier was made by a newer Quinze',
    about: 'Update the extension, then open it again. Your records are untouched.',
  },
  broken: {
    title: 'The dossier could not be read',
    about:
      'Your records are still on this computer and nothing was deleted. Close the browser, open it again and retry.',
  },
  refused: {
    title: 'The browser does not let Quinze keep a dossier',
    about:
      'This happens in private windows and with strict privacy settings. Use a normal window, or allow storage for extensions.',
  },
  locked: {
    title: 'Your dossier is locked',
    about: 'Unlock it with your passphrase, then try again.',
  },
  erased: {
    title: 'This dossier was deleted',
    about: 'It was deleted in another tab. Load this page again to start anew.',
  },
};

export const words = {
  en: {
    loading: 'Opening your dossier…',
    states,
    kinds,
    actors,
    problems,
    tryAgain: 'Try again',
    wiped: {
      title: 'Your dossier was cleared',
      about:
        'The browser emptied it, often together with cookies. Quinze kept a copy of your answers, ticks and dates.',
      restore: 'Put it back',
      restored: 'Your dossier is back.',
    },
    undo: 'Undo',
    undone: 'Taken back.',
    dismiss: 'Close this message',
    failed: (about: string) => `Not saved. ${about}`,
    stateOf: (title: string) => `State of “${title}”`,
    sources: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
    copyOf: (date: string) => `copy of ${date}`,
    undated: 'undated copy',
    notOfficial:
      'Quinze is not official. It is not made by, or linked to, the Assurance Maladie or the State. The office decides.',
  },
};
