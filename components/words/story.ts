import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';

const by: Record<NonNullable<DossierEvent['by']>, string> = {
  post: 'By post',
  'tracked-post': 'By tracked or registered post (suivi, recommandé)',
  counter: 'At the counter (à l’accueil)',
  account: 'In my ameli account (compte ameli)',
  'e-mail': 'By e-mail',
  phone: 'By phone',
};

/** Why an entry is worth noting, beside a kind that is likely next. */
const worth: Partial<Record<StoryKind, string>> = {
  'file-posted': 'Quinze then counts when to ask for news.',
  'file-received': 'Keep the file number of the letter (accusé de réception).',
  'letter-asking-paper': 'Quinze then counts the days you have to answer.',
  'papers-sent': 'It ends the date of the letter that asked for them.',
  'nia-received': 'A waiting number lasts for a time only. Quinze counts it.',
  'nir-received': 'After it come the account and the card.',
  'carte-vitale-ordered': 'Then you see how long you have been waiting for it.',
  'carte-vitale-received': 'Quinze reminds you to update it.',
  called: 'Who it was and what they said. You will want it at the next call.',
  'letter-received': 'Whatever it says: note the day, and keep the letter.',
  noted: 'Anything that you want to find again.',
};

export const words = {
  en: {
    about: 'Note each letter, call and visit on its day. Quinze counts your dates from them.',
    notSent: 'What you note stays here. Nothing is sent to any office.',
    form: {
      title: 'Note something',
      edit: (what: string) => `Change: ${what}`,
      kind: 'What happened',
      likely: 'Likely next',
      on: 'On which day',
      today: 'Today',
      yesterday: 'Yesterday',
      by: 'How',
      noBy: 'I do not know',
      reference: { tracking: 'Tracking number', file: 'File number (numéro de dossier)' },
      referenceHint: 'It stands on the receipt. Keep the receipt too.',
      who: 'Who you spoke to',
      whoTo: 'Whom you wrote to',
      note: {
        said: 'What was said',
        written: 'What you wrote',
        paper: 'Which paper it asks for',
        sent: 'What you sent',
        letter: 'What the letter says',
        other: 'Note',
      },
      optional: 'if you like',
      remind: 'Remind me to ask again on',
      remindHint: 'They said “in three weeks”? Choose the day.',
      weeks: (count: number) => (count === 1 ? 'In a week' : `In ${count} weeks`),
      noReminder: 'No reminder',
      add: 'Note it',
      save: 'Save',
      cancel: 'Cancel',
      noDay: 'Choose a day first.',
      twice:
        'This is noted already for that day. Did it happen twice? Say in the note what was different.',
      future: 'This day is still to come. Note it once it has happened.',
      tooOld: 'This day is too long ago. Look at the year again.',
      tooFar: 'This day is too far ahead. Look at the year again.',
      beforeBirth: (born: string) => `This is before you were born (${born}). Look at the year.`,
      beforeArrival: (arrived: string) =>
        `This is before you arrived in France (${arrived}). If that is right, note it all the same.`,
      remindEarly: 'Choose a day after the one on which it happened.',
    },
    first: {
      title: 'What to note first',
      about: 'These come next on your way. Choose one when it happens.',
      choose: (what: string) => `Note it: ${what}`,
    },
    list: {
      title: 'What happened so far',
      filter: 'Show',
      everything: 'Everything',
      ahead: 'Still to come',
      earlier: 'Show earlier',
      left: (count: number) => (count === 1 ? '1 entry is older' : `${count} entries are older`),
      none: 'Nothing of this kind is noted.',
    },
    entry: {
      by,
      reference: (text: string, tracking: boolean) =>
        tracking ? `Tracking number ${text}` : `File number ${text}`,
      who: (text: string) => `With ${text}`,
      starts: 'Started:',
      ends: 'Ended:',
      due: (title: string, day: string) => `${title}, by ${day}`,
      over: '(settled since)',
      change: 'Change',
      changeOf: (what: string) => `Change: ${what}`,
      remove: 'Remove',
      removeOf: (what: string) => `Remove: ${what}`,
    },
    said: {
      noted: (what: string, dates: number) =>
        dates === 0
          ? `Noted: ${what}.`
          : `Noted: ${what}. ${dates === 1 ? 'It starts a date.' : `It starts ${dates} dates.`}`,
      changed: (what: string) => `Changed: ${what}.`,
      removed: (what: string, files: number) =>
        files === 0
          ? `Removed: ${what}.`
          : `Removed: ${what}, with ${files === 1 ? '1 file' : `${files} files`}.`,
    },
    files: {
      about: 'The letter, the receipt, a screenshot: JPEG, PNG, WebP, HEIC or PDF.',
      add: 'Add a photo or scan',
      addTo: (what: string) => `Add a photo or scan: ${what}`,
      show: (count: number) => (count === 1 ? '1 file' : `${count} files`),
      showOf: (count: number, what: string) =>
        `${count === 1 ? '1 file' : `${count} files`}: ${what}`,
    },
    worth,
  },
} as const;
