import type { PaperDetails, PaperState } from '../../lib/dossier/types.ts';
import type { DetailName } from '../../lib/knowledge/paper-schema.ts';
import type { Readiness } from '../../lib/papers/readiness.ts';
import type { Verdict } from '../../lib/papers/verdict.ts';
import type { PlanPaper } from '../../lib/plan/types.ts';
import { counted, listed } from './amounts.ts';

interface NeedWords {
  title: string;
  about: string;
  /** Beside a paper, in a word or two. */
  short: string;
}

const needs: Record<PlanPaper['need'], NeedWords> = {
  required: {
    title: 'You need these',
    about: 'Without them your file often comes back or waits.',
    short: 'Needed',
  },
  recommended: {
    title: 'Better to add',
    about: 'Offices often ask for them later.',
    short: 'Better to add',
  },
  'if-asked': {
    title: 'Only if a letter asks',
    about: 'Keep them at hand. Do not send them now.',
    short: 'If asked',
  },
  'not-needed': { title: 'Not for you', about: 'Other people need these.', short: 'Not for you' },
};

const translations: Record<PlanPaper['translation'], string | null> = {
  needed: 'French translation',
  'not-needed': null,
  check: 'Translation: check',
};

const legalisations: Record<PlanPaper['legalisation'], string | null> = {
  apostille: 'Apostille',
  legalisation: 'Legalisation',
  none: null,
  check: 'Stamp: check',
};

const states: Record<PaperState, string> = {
  missing: 'Missing',
  ordered: 'Ordered',
  have: 'Have it',
  enclosed: 'Enclosed',
  accepted: 'Accepted',
  refused: 'Refused',
  'not-needed': 'Not for me',
};

/** Names of details in a list ("Not answered yet: …"). */
const details: Record<DetailName, string> = {
  issuedOn: 'its date',
  expiresOn: 'its last day',
  issuedIn: 'its country',
  language: 'its language',
  copy: 'full copy or extract',
  parentsNamed: 'your parents’ names',
  translatedBy: 'who translated it',
  stamp: 'its stamp',
  inOwnName: 'whose name',
  everyPage: 'every page',
  signed: 'signatures',
  periodCovered: 'the time it covers',
};

type Choice = 'language' | 'copy' | 'translatedBy' | 'stamp';
const choices: { [Name in Choice]: Record<NonNullable<PaperDetails[Name]>, string> } = {
  language: { fr: 'French', multilingual: 'Several, French among them', other: 'Another language' },
  copy: { complete: 'Full copy', extract: 'Extract' },
  translatedBy: {
    nobody: 'Nobody yet',
    'sworn-in-france': 'A sworn translator in France',
    'sworn-abroad': 'A sworn translator abroad',
    other: 'Somebody else',
  },
  stamp: { none: 'No stamp', apostille: 'An apostille', legalised: 'It is legalised' },
};

const verdicts: Record<Verdict['kind'], string> = {
  'likely-refused': 'Likely refused',
  'expires-too-soon': 'Expires before the office will have read it',
  'look-again': 'Look again',
  'may-be-asked-again': 'May be asked again',
  'looks-right': 'Looks right',
  'not-enough-known': 'Not enough known yet',
};

/** What is missing to post, in one line. */
function missing({ all, toGet, toMend, toCheck, forms }: Readiness): string {
  const parts = [
    toGet.length > 0 && `get ${counted(toGet.length, 'paper', 'papers')}`,
    toMend.length > 0 && `mend ${counted(toMend.length, 'paper', 'papers')}`,
    toCheck.length > 0 && `check ${counted(toCheck.length, 'paper', 'papers')}`,
    forms.length > 0 && `fill in ${counted(forms.length, 'form', 'forms')}`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return `Before you send your file: ${listed(parts)}.`;
  return all > 0 ? 'As far as Quinze can tell, nothing is missing.' : '';
}

export const words = {
  en: {
    page: (title: string) => `${title} – Papers – Quinze`,
    needs,
    translations,
    legalisations,
    states,
    ready: (ready: number, all: number) => `Ready: ${ready} of ${all} papers you need`,
    missing,
    progress: 'Papers ready',
    todo: 'What is missing',
    todoLists: { toGet: 'Get', toMend: 'Mend', toCheck: 'Check', forms: 'Fill in' },
    none: 'This way asks for no papers.',
    inPlan: 'This list follows from your answers.',
    howTo:
      'Open a paper to keep its scan here and to learn whether an office will probably take it. Send copies, keep the originals.',
    back: 'All papers',
    marked: (title: string, state: PaperState) =>
      `“${title}” is now marked: ${states[state].toLowerCase()}.`,
    refusedWhy: 'What did the office write?',
    refusedHint: 'In its own words, as far as you can. Then you can read it again here.',
    refusedSaved: 'The reason is kept.',
    bounces: 'What makes an office send it back',
    get: 'How to get it',
    why: 'Why you need it',
    whyNot: 'Why you do not need it',
    verdict: {
      title: 'Will an office take it?',
      kinds: verdicts,
      line: ({ kind, reasons }: Pick<Verdict, 'kind' | 'reasons'>) => {
        const [first] = reasons;
        if (!first || kind === 'expires-too-soon') return verdicts[kind];
        return `${verdicts[kind]}: ${first.en.short}`;
      },
      right: 'Every answer fits what the sources ask for. The office still decides.',
      open: (names: readonly DetailName[]) =>
        `Not answered yet: ${listed(names.map((name) => details[name]))}.`,
      answers: 'Your answers leave something open that it depends on.',
      change: 'Change my answers',
      mend: 'What to do',
      blank: 'Answer the questions below, and Quinze says what it knows.',
      accepted: 'The office has accepted it.',
      refused: 'The office has refused it.',
    },
    details: {
      title: 'About your paper',
      about: 'Look at the paper and answer what you can. Each answer is saved as you give it.',
      yes: 'Yes',
      no: 'No',
      unknown: 'Not sure',
      choose: 'Choose a country',
      choices,
      kept: (ask: string, answer: string) => `Saved: ${ask} ${answer}.`,
      forgotten: (ask: string) => `Open again: ${ask}`,
      future: 'This day is still to come. A paper carries the day on which it was made.',
      strange: 'Write the year with four digits, like 2026.',
    },
    filesHint:
      'Drop files on this page, paste them, or choose them: JPEG, PNG, WebP, HEIC or PDF, up to 25 MB each.',
    vault: {
      about: 'Whoever opens this browser can see these papers. A passphrase locks the dossier.',
      link: 'Lock the dossier',
    },
  },
};
