/** The sentences that Quinze itself says in a page, by language. */
export const words = {
  en: {
    launcher: (terms: number, forms: number) =>
      [count(terms, 'word'), ...(forms > 0 ? [count(forms, 'form')] : [])].join(' · ') +
      ' explained',
    launcherTranslated: 'This page was translated: the French words are hidden',
    nothing: 'Quinze: about this page',
    panel: 'Quinze: this page explained',
    close: 'Close',
    outline: 'What this page speaks of',
    here: 'It helps with your step:',
    take: 'What to take from it',
    whatToDo: 'What to do here',
    forms: 'Forms and services on this page',
    cerfa: 'Cerfa',
    others: (number: number) => `${number} that are not for you`,
    terms: 'Words on this page',
    frameTerms: (number: number) => `${count(number, 'word')} of the menus and the foot`,
    noTerms: 'No French word that we explain stands in the text of this page.',
    silent:
      'Quinze cannot show its explanations here any more. Load this page again: then they come back.',
    noPlan: 'Answer a few questions, and Quinze shows which of these forms and pages are yours.',
    toQuestions: 'Answer the questions',
    toDossier: 'Open my dossier',
    translated: 'Your browser has translated this page',
    translatedWhy:
      'The official French words are hidden, and a translated form name can mislead. To get the French back, use the translation button in the address bar and choose to show the original.',
    falseFriend: 'False friend',
    forYou: 'For you',
    know: 'I know this word',
    moreSources: (number: number) => count(number, 'more source'),
    sourceKinds: {
      law: 'law',
      official: 'official page',
      usual: 'common practice',
      advice: 'our advice',
    },
    seen: (date: string) => `seen ${date}`,
    notOfficial: 'Quinze is independent. It is not a service of Ameli or of the French State.',
  },
} as const;

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
