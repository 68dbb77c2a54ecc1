import type { DeadlineRule } from '../lib/knowledge/deadline-schema.ts';
import type { LetterKind } from '../lib/knowledge/letter-schema.ts';
import type { PageGuide } from '../lib/knowledge/page-schema.ts';
import type { Paper } from '../lib/knowledge/paper-schema.ts';
import type { Form, Route, Term } from '../lib/knowledge/schema.ts';

/*
 * Empty entries of each kind, of the right shape. "fill-in" is no known source, so the registry tests fail
 * until a person has written the entry.
 */

const todo = 'FILL IN';
const sources = ['fill-in'];
const always = { always: true } as const;

/** Kinds of entries that are one file each, and where those files lie. */
export const folders = {
  form: 'lib/knowledge/forms',
  paper: 'lib/knowledge/papers',
  page: 'lib/knowledge/pages',
  route: 'lib/knowledge/routes',
  deadline: 'lib/knowledge/deadlines',
  letter: 'lib/knowledge/letters',
} as const;
export type FileKind = keyof typeof folders;

/** A term to be filled in. */
export function term(id: string, checkedOn: string): Term {
  return {
    id,
    fr: `${todo}: the French term as pages write it`,
    variants: [],
    en: { gloss: `${todo}: in a few words`, explain: `${todo}: one or two short sentences` },
    sources,
    checkedOn,
  };
}

/** An entry of any other kind to be filled in. */
export function skeleton(kind: FileKind, id: string, checkedOn: string): object {
  return { id, ...bodies[kind], sources, checkedOn };
}

/** An entry without what `skeleton` adds. */
type Body<Entry> = Omit<Entry, 'id' | 'sources' | 'checkedOn'>;

const bodies: {
  form: Body<Form>;
  paper: Body<Paper>;
  page: Body<PageGuide>;
  route: Body<Route>;
  deadline: Body<DeadlineRule>;
  letter: Body<LetterKind>;
} = {
  form: {
    numbers: [],
    cerfa: [],
    titles: [`${todo}: the title in French as it stands on pages`],
    fileNames: [],
    language: 'fr',
    fr: `${todo}: its name in French`,
    en: { title: `${todo}: its name in English`, about: `${todo}: what it is for` },
    uses: [{ when: always, use: 'maybe', en: `${todo}: who uses it, and why`, sources }],
  },
  paper: {
    fr: `${todo}: its name in French`,
    en: { title: `${todo}: its name in English`, about: `${todo}: what it is` },
    need: [{ when: always, need: 'if-asked', en: `${todo}: who needs it, and why`, sources }],
    details: [{ detail: 'everyPage', en: { ask: `${todo}: what must be on the copy` } }],
    checks: [
      {
        id: 'fill-in',
        when: { detail: 'everyPage', is: [false] },
        verdict: 'may-be-asked-again',
        en: {
          short: `${todo}: goes on after “May be asked again:”`,
          why: `${todo}: why an office may not take it`,
          mend: `${todo}: what to do about it`,
        },
        sources,
      },
    ],
    sharedChecks: [],
  },
  page: {
    host: 'www.ameli.fr',
    paths: ['/assure/fill-in'],
    headings: [],
    concerns: [
      { when: always, concerns: 'maybe', en: `${todo}: whom it concerns, and why`, sources },
    ],
    serves: [],
    en: { title: `${todo}: what the page is`, about: `${todo}: what it says`, take: [], todo: [] },
  },
  route: {
    priority: 100,
    when: always,
    channel: 'post',
    url: null,
    office: 'cpam',
    cover: [
      {
        when: always,
        from: 'unknown',
        waiting: 'unknown',
        en: `${todo}: from when one is covered`,
        sources,
      },
    ],
    steps: ['fill-in'],
    notes: [],
    sharedNotes: [],
    en: { title: `${todo}: the way in a few words`, about: `${todo}: how it goes` },
  },
  deadline: {
    kind: 'advice',
    countsFrom: 'file-posted',
    offset: { months: 1 },
    soonDays: 7,
    settledBy: [],
    en: { title: `${todo}: what to do`, why: `${todo}: where the date comes from` },
  },
  letter: {
    fr: `${todo}: what an office calls such a letter`,
    clues: ['the title', 'what it says', 'what it asks', 'what often stands beside'].map(
      (what) => ({
        any: [`${todo}: ${what}, in French`],
        weight: 1,
      }),
    ),
    en: { title: `${todo}: what the letter is`, says: `${todo}: what it says` },
    todo: [{ en: `${todo}: what to do now`, kind: 'advice', sources }],
    by: null,
    events: [],
  },
};
