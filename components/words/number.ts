import type { NumberKind, SaidBy } from '../../lib/number/kinds.ts';

const saidBy: Record<SaidBy, { title: string; hint?: string; fr?: string }> = {
  waiting: {
    title: 'A waiting, temporary or provisional number',
    fr: 'numéro d’identification d’attente, numéro provisoire',
  },
  final: {
    title: 'A social security number, nothing more',
    fr: 'numéro de sécurité sociale, NIR',
  },
  attestation: {
    title: 'It stands on a certificate, without one of these words',
    fr: 'attestation',
  },
  payslip: { title: 'I have it from a payslip only', fr: 'bulletin de paie' },
  'not-known': { title: 'I don’t know' },
};

const told: Record<NumberKind, string> = {
  none: 'You told Quinze that you have no number yet.',
  nia: 'You told Quinze that you have a waiting number (NIA).',
  nir: 'You told Quinze that you have a final number (NIR).',
  'old-temporary': 'You told Quinze that you have an old temporary number.',
  'payroll-ntt': 'You told Quinze that you have only the number on your payslip (NTT).',
  unknown: 'You told Quinze that you are not sure what number you have.',
};

const now: Record<NumberKind, string> = {
  none: 'I have no number yet',
  nia: 'I have a waiting number (NIA)',
  nir: 'I have a final number (NIR)',
  'old-temporary': 'I have an old temporary number',
  'payroll-ntt': 'I have only the number on my payslip (NTT)',
  unknown: 'I don’t know what number I have',
};

export const words = {
  en: {
    about:
      'A French social security number has 13 digits and a key of 2. That makes 15, which gave Quinze its name.',
    told,
    notTold: 'You have not told Quinze yet whether you have a number.',
    kept: {
      title: 'The number you kept',
      about: 'It is in this dossier, on this computer, and in the copies you save.',
      hidden: 'Hidden but for sex and year',
      forget: 'Delete it here',
      forgotten: 'The number is no longer in the dossier.',
    },
    check: {
      title: 'Check a number',
      typed: 'The number',
      check: 'Check',
      show: 'Show the digits',
      hide: 'Hide the digits',
      notKept:
        'You can paste a whole line of text. What you type here goes nowhere, and it is not kept unless you press “Keep”.',
      keep: 'Keep this number in my dossier',
      isKept: 'This is the number you kept.',
      saved: 'The number is in your dossier.',
    },
    parts: {
      caption: 'What the number says',
      part: 'Part',
      digits: 'Digits',
      says: 'Meaning',
      places: (from: number, to: number) =>
        from === to ? `place ${from}` : `places ${from}–${to}`,
      hidden: 'Hidden',
      none: 'none',
    },
    kind: {
      title: 'Which kind is it?',
      about: 'The digits of a waiting number and of a final number look alike. The paper tells.',
      ask: 'What does the letter call it?',
      saidBy,
    },
    change: {
      title: 'Your answers say something else',
      now: (kind: NumberKind) => `The new answer would be: “${now[kind]}”.`,
      effects: 'Your plan would change:',
      noEffect: 'Your plan would stay the same.',
      button: 'Change my answer',
      changed: 'Your answer is changed, and your plan follows.',
      date: 'Note the day you received it: your dates count from it',
    },
    worth: {
      now: 'What you can do with it now',
      later: 'What must wait',
      noNumberNow: 'What you can do now',
    },
    privacy: {
      title: 'Whom to give it to',
      give: 'They may ask for it',
      keep: 'Keep it to yourself here',
    },
    numbers: 'The numbers you may get',
    lookAlikes: 'Numbers that look like it',
  },
} as const;
