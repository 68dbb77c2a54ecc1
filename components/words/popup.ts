import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import { words as shared } from './shared.ts';

/** The letters that come most often, in plain words; the last one fits all others. */
const letterKinds: readonly { kind: StoryKind; says: string }[] = [
  { kind: 'letter-asking-paper', says: 'A paper is missing (pièce manquante)' },
  { kind: 'file-received', says: 'They have my file (accusé de réception)' },
  { kind: 'nia-received', says: 'A waiting number (numéro d’attente, NIA)' },
  { kind: 'nir-received', says: 'My final number (numéro définitif, NIR)' },
  { kind: 'refusal-received', says: 'They say no (refus)' },
  { kind: 'money-asked-back', says: 'They ask for money back (indu)' },
  { kind: 'letter-received', says: 'Something else, or I cannot tell' },
];

export const words = {
  en: {
    title: 'Quinze',
    thisPage: 'Explain this page',
    more: 'More choices',
    allPages: 'Explain pages of Ameli',
    changeAnswers: 'Change my answers',
    settings: 'All settings',
    notOnAmeli: 'Quinze explains the pages of Ameli.',
    openAmeli: 'Open www.ameli.fr',
    offEverywhere: 'Switched off on all pages.',
    switchOn: 'Switch on',
    starting: 'Reading the page…',
    offHere: 'Switched off on this page.',
    accountUntouched: 'This is your personal account. Quinze leaves it alone until you allow it.',
    allowAccount: 'Explain my account pages',
    found: (terms: number, forms: number) => {
      const counts = [
        ...(terms > 0 ? [terms === 1 ? '1 word' : `${terms} words`] : []),
        ...(forms > 0 ? [forms === 1 ? '1 form' : `${forms} forms`] : []),
      ];
      return counts.length === 0
        ? 'Nothing to explain was found on this page.'
        : `${counts.join(' · ')} explained on this page.`;
    },
    yourForm: (id: string) => `${id} on this page is your form.`,
    checks: 'Look once more:',
    next: 'Next step',
    done: 'Done',
    haveIt: 'I have it',
    nothing: {
      title: 'Nothing to do for now',
      waiting: 'You are waiting for others. When a letter arrives, note its date in the dossier.',
      finished: 'Every line of your checklist is settled.',
    },
    checklist: 'Your checklist',
    checklistOf: (name: string) => `Checklist of ${name}`,
    count: (done: number, all: number) => `${done} of ${all} done`,
    marked: (title: string, state: keyof typeof shared.en.states) =>
      `“${title}”: ${shared.en.states[state].toLowerCase()}.`,
    empty: {
      title: 'A few questions first',
      about:
        'Quinze asks who you are and why you are in France. Then it knows your form, your papers and your next step.',
      start: 'Answer a few questions',
    },
    pages: 'Your records',
    dossier: 'Dossier',
    dates: 'Dates',
    letters: 'My letters',
    letter: 'I received a letter',
    letterNote: {
      title: 'I received a letter',
      says: 'What does it say?',
      kinds: letterKinds,
      day: 'On which day did it reach you?',
      yesterday: 'Yesterday',
      note: 'Note it',
      noKind: 'Choose what it says. Not sure? Take the last one.',
      now: 'What now',
      noDate:
        'It is noted. No date follows from it. Keep the letter, and read what it asks of you.',
      by: (title: string, date: string) => `${title}, by ${date}`,
      read: 'Read it in full with Quinze',
      back: 'Back',
    },
    number: 'My number',
    kept: 'All kept here',
    by: (date: string) => `by ${date}`,
    moreDue: (count: number) =>
      count === 1 ? '1 more date is due' : `${count} more dates are due`,
  },
};
