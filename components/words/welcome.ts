import { countryName } from '../../lib/knowledge/countries.ts';
import { dateInWords } from '../dates.ts';
import type { PlanChange } from '../plan-changes.ts';

/** Names for ids of papers; the caller looks them up. */
type NameOf = (paperId: string) => string;

function changed(change: PlanChange, paper: NameOf): string {
  switch (change.what) {
    case 'route':
      return `Your way is now “${change.now}”. It was “${change.before}”.`;
    case 'office':
      return `Your file now goes to: ${change.now}. Before: ${change.before}.`;
    case 'cover':
      return change.now.from
        ? `Your cover now counts from ${dateInWords(change.now.from)}.`
        : 'The date of your cover is now open.';
    case 'form-yours':
      return `${change.id} is now your form.`;
    case 'form-not-yours':
      return `${change.id} is no longer your form.`;
    case 'paper-needed':
      return `You now need: ${paper(change.id)}.`;
    case 'paper-not-needed':
      return `You no longer need: ${paper(change.id)}.`;
  }
}

export const words = {
  en: {
    title: (heading: string) => `${heading} – Quinze`,
    intro: {
      heading: 'Fifteen digits, plain English',
      about:
        'Quinze helps you get a French social security number. It works on ameli.fr, the site of the French health insurance, which is in French only.',
      does: 'What it does',
      doesList: [
        'It explains French words on the page, in English, where they stand.',
        'It marks the form that is yours, and says why the others are not.',
        'It makes your own checklist: papers, office, next step.',
        'It keeps your dates and reminds you of them.',
      ],
      never: 'What it never does',
      neverList: [
        'It sends nothing. Everything stays in this browser; there is no account and no server.',
        'It does not read what you type, and stays away from the log-in pages.',
        'It does not post your file. You do, and Quinze shows you how.',
      ],
      name: 'Your name, if you like',
      nameHint: 'Only to tell dossiers apart on this computer. Leave it empty and it says “Me”.',
      me: 'Me',
      start: 'Start with the questions',
      time: 'Most people answer about ten. You can say “I don’t know” to each.',
    },
    ask: {
      begins: 'A few questions',
      left: (count: number) =>
        count <= 1 ? 'This may be the last question' : `About ${count} questions left`,
      next: 'Continue',
      unknown: 'I don’t know',
      back: 'Back',
      lookAt: (question: string) => `It does not fit your answer to “${question}”.`,
      yes: 'Yes',
      no: 'No',
      choose: 'Choose a country',
      none: 'Choose an answer, or “I don’t know”.',
      noCommune: 'Choose a commune, or “I don’t know”.',
      noCountry: 'Choose a country, or “I don’t know”.',
      noDate: 'Write a full date, or choose “I don’t know”.',
      noPostcode: 'A postcode has five digits, like 75011.',
      chooseCommune: 'Choose a commune',
      anotherCommune: 'Another one',
      commune: 'Commune',
      communeName: 'Name of the commune',
      country: 'Country',
      date: 'Date',
      postcode: 'Postcode',
    },
    about: {
      asked: (name: string) => `About ${name}: answer for them.`,
      of: (name: string) => `About ${name}`,
      known: 'Filled in already, from the household:',
      change: 'Look or change',
    },
    summary: {
      heading: 'Your plan',
      route: 'Your way',
      form: 'Your form',
      noForm: 'You need no form for this.',
      localForm: 'None of Ameli’s. Ask the office there whether it has one.',
      perhaps: 'Perhaps',
      office: 'Your office',
      probably: (name: string) => `Probably ${name}`,
      papers: 'Papers you need',
      cover: 'Your cover',
      first: 'Your first step',
      from: (date: string) => `From ${date}`,
      open: (count: number) =>
        count === 1
          ? 'One answer is still open. It may change this plan.'
          : `${count} answers are still open. They may change this plan.`,
      more: (count: number) =>
        count === 1
          ? 'One more answer makes this plan more exact.'
          : `${count} more answers make this plan more exact.`,
      answerMore: (count: number) => (count === 1 ? 'Answer it' : 'Answer them'),
      dossier: 'Open my dossier',
      ameli: 'Go to ameli.fr',
      review: 'Look over my answers',
    },
    review: {
      heading: 'Your answers',
      about: 'Change what is not right. Your plan follows at once.',
      changes: 'What changed in your plan',
      nothing: 'Your plan stays the same.',
      changed,
      change: 'Change',
      changeOf: (question: string) => `Change: ${question}`,
      unknown: 'I don’t know',
      more: (count: number) =>
        count === 1 ? 'Answer 1 more question' : `Answer ${count} more questions`,
      done: 'Show my plan',
    },
    yes: 'Yes',
    no: 'No',
    country: (code: string) => countryName(code, 'en'),
    loadingHeading: 'Quinze',
  },
};
