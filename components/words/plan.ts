/** Words of the plan, in full and in short. */
export const words = {
  en: {
    print: 'Print my plan',
    printed: (name: string, date: string) =>
      `Plan of ${name}, printed on ${date}. Quinze is not official; the office decides.`,
    route: 'Your way to the number',
    open: 'Open the official page',
    steps: 'Step by step',
    papers: 'Papers',
    allPapers: 'Tick them off on the page of papers',
    forms: 'Forms',
    others: (count: number) =>
      count === 1 ? '1 form is not for you' : `${count} forms are not for you`,
    cover: 'Your cover',
    from: (date: string) => `From ${date}.`,
    waiting: {
      none: 'No waiting time.',
      'three-months': 'There is a waiting time of three months.',
      unknown: 'Whether there is a waiting time is open.',
    },
    dates: 'Dates',
    allDates: 'See why, and note what happened',
    notes: 'Good to know',
    unknowns: 'What this plan still depends on',
    unknownsAbout: 'Quinze does not know these answers yet. Each could change your plan.',
    answer: 'Answer these questions',
  },
} as const;
