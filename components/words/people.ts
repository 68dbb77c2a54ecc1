import { counted, listed } from './amounts.ts';

/** "3 papers", "1 file"; nothing for none. */
function some(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [counted(count, one, many)];
}

interface Counts {
  papers: number;
  files: number;
  events: number;
  marks: number;
  ticks: number;
}

export const words = {
  en: {
    whose: 'Whose dossier',
    about:
      'One dossier for each person: you, your partner, a child. Each has its own plan and dates.',
    current: 'Shown now',
    show: (name: string) => `Show the dossier of “${name}”`,
    showShort: 'Show',
    shown: (name: string) => `Now showing the dossier of “${name}”.`,
    rename: 'Rename',
    renameOf: (name: string) => `Rename ${name}`,
    nameOf: (name: string) => `Name of ${name}`,
    cancel: 'Cancel',
    name: 'Name',
    save: 'Save name',
    renamed: (name: string) => `The name is now ${name}.`,
    add: 'Add someone',
    addAbout: 'Your partner, a child, or anyone you help. Everybody answers the questions once.',
    addButton: 'Add and answer the questions',
    added: (name: string) => `${name} was added.`,
    noName: 'Write a name first.',
    taken: (name: string) => `There is a ${name} already. Choose a name that tells them apart.`,
    household: (name: string) => `The same as for “${name}”`,
    sameAddress: (address: string) => `Address: ${address}`,
    sameArrival: (date: string) => `Arrival in France: ${date}`,
    householdHint: 'What you tick is filled in. You can change it later.',
    due: (late: number, soon: number) =>
      late + soon === 0
        ? 'Nothing is due.'
        : `${listed([
            ...some(late, 'date is late', 'dates are late'),
            ...some(soon, 'date is near', 'dates are near'),
          ])}.`,
    unread: 'Quinze could not read what is due. Load this page again.',
    others: 'Other people here',
    remove: (name: string) => `Delete the dossier of “${name}”`,
    sure: (name: string) => `Delete everything about “${name}”?`,
    goes: ({ papers, files, events, marks, ticks }: Counts) =>
      `This goes: ${listed([
        'the answers',
        ...some(papers, 'paper', 'papers'),
        ...some(files, 'file', 'files'),
        ...some(events, 'entry of the story', 'entries of the story'),
        ...some(marks, 'date that was marked', 'dates that were marked'),
        ...some(ticks, 'tick', 'ticks'),
      ])}. Dates and reminders go too.`,
    goesUnread:
      'Quinze could not read what is there. All of it goes, dates and reminders too. A safety copy is kept on the page Backup.',
    after: 'You can take it back right after, on this page.',
    yes: 'Delete',
    no: 'Keep',
    removed: (name: string) => `The dossier of “${name}” was deleted.`,
  },
} as const;
