import type { Density } from '../../lib/settings.ts';

const sections = {
  overview: 'Overview',
  plan: 'My plan',
  forms: 'Fill in forms',
  papers: 'Papers',
  dates: 'Dates',
  story: 'What happened',
  letters: 'My letters',
  number: 'My number',
  people: 'People',
  backup: 'Backup',
  privacy: 'Privacy',
  settings: 'Settings',
} as const;

const densities: Record<Density, { title: string; about: string }> = {
  first: { title: 'The first time in each section', about: 'Each word is underlined once.' },
  all: { title: 'Every time', about: 'Each word is underlined wherever it stands.' },
  none: { title: 'Never', about: 'No underlines. The list of words stays one click away.' },
};

export const words = {
  en: {
    title: (section: string) => `${section} – Quinze`,
    skip: 'Go to the content',
    nav: 'Parts of the dossier',
    sections,
    saved: (when: string) => `Saved here ${when}. Nothing has been sent to CPAM.`,
    unsaved: 'Your last change is not saved.',
    empty: {
      title: 'Your dossier is empty',
      about: 'Answer a few questions. They take about three minutes and stay on this computer.',
      start: 'Answer a few questions',
    },
    change: 'Change my answers',
    tick: (title: string) => `“${title}” is ready or done`,
    office: {
      title: 'Your office',
      probably: 'Probably: confirm it',
      finder: 'Find your office on Ameli',
      site: 'Open its official site',
      lastKnown: (date: string) =>
        `Last known address, from a list of ${date}. It may have changed: check it before you use it.`,
      youChecked: (date: string) => `Address: you checked it on ${date}.`,
      none: (ameli: boolean) =>
        ameli
          ? 'Quinze has no address that it could show. Look it up on Ameli and keep it here.'
          : 'Quinze has no address that it could show. Ask the office and keep it here.',
      checked: (ameli: boolean) => (ameli ? 'I checked it on Ameli' : 'I asked the office for it'),
      change: 'Change the address',
      copy: 'Copy the address',
      copied: 'The address is copied.',
      notCopied: 'The browser did not let Quinze copy. Select the address and copy it yourself.',
      remove: 'Remove the address',
      removed: 'The address is removed. Check it again before you use it.',
      legend: (name: string) => `Postal address of ${name}`,
      address: 'Address to write to',
      filledIn: (date: string) =>
        `Filled in from a list of ${date}: correct what is no longer right.`,
      hint: (ameli: boolean) =>
        ameli
          ? 'Write it as Ameli shows it, line by line. BP, CS and CEDEX are part of it.'
          : 'Write it as the office gave it, line by line. BP, CS and CEDEX are part of it.',
      looked: (ameli: boolean) =>
        ameli
          ? 'I looked it up on Ameli, and this is the address there.'
          : 'I asked the office, and this is its address.',
      keep: 'Keep this address',
      kept: 'The address is kept in your dossier. Nothing has been sent.',
      cancel: 'Cancel',
      tooShort: 'Write the whole address: street or CS, postcode and town.',
      tooLong: 'This is too long for an address. Keep to 8 lines and 300 characters.',
      notLooked: 'Look the address up first, then tick the box.',
    },
    settings: {
      pages: 'On the pages of Ameli',
      on: 'Explain pages',
      density: 'Underline a word',
      densities,
      account: 'Explain my personal account too',
      accountAbout:
        'Quinze stays away from assure.ameli.fr until you switch this on. It never reads what you type, and never touches the log-in pages.',
      offPages: 'Pages where Quinze is off',
      offNone: 'None. You can switch a page off in the popup.',
      explainAgain: 'Explain again',
      explainPage: (page: string) => `Explain ${page} again`,
      topics: 'Topics',
      topicsAbout:
        'The words of a topic that is off are not underlined. The list of words on a page keeps them.',
      known: 'Words you know',
      knownNone: 'None yet. Choose “I know this word” on a card, and it is no longer underlined.',
      mark: (term: string) => `Underline ${term} again`,
      markShort: 'Underline again',
    },
  },
};
