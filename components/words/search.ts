/** Words of the search. */
export const words = {
  en: {
    label: 'Find a word, form, paper or page',
    results: 'What was found',
    count: (number: number) =>
      number === 0 ? 'Nothing found. Try fewer letters.' : `${number} found. Use the arrow keys.`,
    kinds: { term: 'Word', form: 'Form', paper: 'Paper', page: 'Page of Ameli' },
    close: 'Close this explanation',
    falseFriend: 'False friend',
    forYou: 'For you',
    boxes: 'Fill it in, box by box',
    paper: 'Open this paper in your dossier',
    open: 'Open this page of Ameli',
    todo: 'What to do there',
    noPlan: 'Answer a few questions, and Quinze says whether it is yours.',
    broken: 'The search could not be loaded. Close this page and open it again.',
  },
} as const;
