export const words = {
  en: {
    due: {
      title: 'Dates',
      by: (date: string) => `by ${date}`,
      none: 'No date is open. Note what happens, and the dates follow.',
      all: 'See all dates',
    },
    last: {
      title: 'What happened last',
      none: 'Nothing is noted yet. Note letters, calls and visits on their day.',
      note: 'Note something',
      all: 'See everything',
    },
    papers: {
      title: 'Papers',
      all: 'See your papers',
    },
    glance: {
      title: 'Your plan at a glance',
      route: 'Your way',
      whole: 'See the whole plan, with reasons',
      forms: 'Your form',
      office: 'Your office',
      cover: 'Your cover',
      unknowns: 'Still open',
      open: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
      answer: 'Answer them',
    },
  },
} as const;
