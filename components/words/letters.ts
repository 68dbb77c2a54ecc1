import type { DateRole } from '../../lib/letters/dates.ts';
import type { DelayUnit } from '../../lib/letters/delays.ts';

const roles: Record<Exclude<DateRole, 'birth'>, string> = {
  written: 'the day on the letter',
  'last-day': 'the letter names it as a last day',
  from: 'something starts on this day',
  named: 'the letter mentions it',
};

const units: Record<DelayUnit, readonly [one: string, many: string]> = {
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

export const words = {
  en: {
    about:
      'Paste a letter or an e-mail from CPAM. Quinze says what kind of letter it is, what to do and by when, and explains its French words.',
    private:
      'The text stays in this page. It is not sent and not kept: it is gone when you leave the page. Only what you choose to note goes into your dossier: what happened, its day and your note.',
    paste: 'Text of the letter or e-mail, in French',
    read: 'Read this letter',
    clear: 'Clear',
    pdf: 'Open a PDF',
    pdfHint: 'Or drop a PDF here, of up to 10 MB. A photo or a scan cannot be read.',
    reading: 'Reading the PDF…',
    empty: 'Paste the text of a letter first.',
    pdfProblems: {
      'not-pdf': 'This is not a PDF. Choose a PDF, or paste the text.',
      'too-big': 'This file is over 10 MB. Open it, select the text, copy it and paste it here.',
      scanned:
        'This PDF holds pictures of pages and no text, so Quinze cannot read it. Type the main sentences here, or ask the office for the letter as text.',
      locked: 'This PDF is locked with a password. Open it, copy the text and paste it here.',
      broken: 'This PDF could not be read. Open it, select all, copy, and paste the text here.',
    },
    result: 'What this letter is',
    called: 'In French:',
    probably: 'This is what its wording points to. Read it once more yourself: the office decides.',
    unknown: {
      title: 'Quinze does not know this letter',
      why: {
        empty: 'There is no text to read.',
        'not-french': 'The text is not in French, as far as Quinze can tell.',
        weak: 'Its wording fits none of the letters that Quinze knows well enough to say.',
        tie: 'Its wording fits two kinds of letters alike.',
      },
      near: 'It has something of:',
      advice: [
        'Look for a sentence that asks you for something, and for a day. Dates and words are shown below.',
        'Ask somebody who reads French, call 36 46, or take the letter to the counter.',
        'Keep the letter, and write the day it reached you on it.',
        'Does it ask for a bank card, a password or a payment through a link? Do not answer. Type www.ameli.fr yourself to check.',
      ],
    },
    todo: 'What to do now',
    when: 'By when',
    noBy: 'Letters of this kind set no day.',
    letterCounts: 'If this letter names a day or a delay of its own, that one counts.',
    reached: 'On which day did it reach you?',
    reachedHint:
      'Look at the postmark or the e-mail. Not sure? Take the day on the letter: it is the safe one.',
    today: 'Today',
    onLetter: (date: string) => `${date}, on the letter`,
    said: 'Days and delays in the letter',
    none: 'Quinze found no day and no delay in the letter. Look for one yourself.',
    roles,
    delay: (count: number, unit: DelayUnit) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
    starts: {
      reception: 'from the day it reached you',
      letter: 'from the day on the letter',
      unsaid: 'the letter does not say from when, so the earlier day counts here',
    },
    other: 'how long something lasts, or how long the office takes',
    until: (date: string) => `until ${date}`,
    askDay: 'give the day above, and Quinze counts',
    notCounted: 'Quinze does not count working days',
    note: {
      title: 'Note it in your dossier',
      about:
        'What happened, its day and your note are kept. The text of the letter is not. Your dates follow from it.',
      own: 'Your note',
      ownHint: 'What you want to find again: the file number, what it asks for, a name.',
      noDossier: 'Answer the questions first: then Quinze can keep dates for you.',
      button: (what: string) => `Note: ${what}`,
      day: (what: string) => `Day for: ${what}`,
      noDay: 'Give the day first.',
      follows: 'These dates follow:',
      noFollow: 'No new date follows from it.',
      by: (title: string, date: string) => `${title}, by ${date}`,
      already: 'It is noted in your dossier.',
      seeStory: 'See what happened',
      see: 'See my dates',
    },
    text: 'The letter, word by word',
    textAbout: 'Choose an underlined word to see what it means. Choose it again to close it.',
    showNumber: 'Show the social security number',
    hideNumber: 'Hide the social security number',
    noTerms: 'None of the words that Quinze explains stands in it.',
    falseFriend: 'Looks like an English word:',
    why: 'Why Quinze thinks so',
    whyAbout: (score: number) =>
      `Wordings of this kind that stand in the letter, ${score} points together. From 7 points on, and ahead of all other kinds, Quinze names a kind.`,
    checked: (date: string) => `Checked on ${date}.`,
  },
} as const;
