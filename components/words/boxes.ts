import type { BoxGuide, BoxRule, ValueId } from '../../lib/knowledge/box-schema.ts';

type Box = BoxGuide['parts'][number]['boxes'][number];

const values: Record<ValueId, string> = {
  name: 'Name',
  'birth-date': 'Date of birth',
  'birth-country': 'Country of birth, in French',
  nationality: 'Country of your nationality, in French',
  postcode: 'Postcode',
  town: 'Town',
  number: 'Social security number',
  today: 'Today’s date',
};

const formats: Record<Box['format'], string> = {
  'as-on-record': 'Letter by letter as on the record, in capitals',
  capitals: 'In capitals',
  date: 'Day, month, year: jj/mm/aaaa',
  number: 'Digits, one in each square',
  words: 'In capitals',
  tick: 'One cross, no more',
  hand: 'By hand',
};

const acts: Record<BoxRule['do'], string> = {
  write: 'Write',
  tick: 'Tick',
  'leave-empty': 'Leave it empty',
  sign: 'Sign',
  read: 'Read',
};

const certainties: Record<Box['certainty'], string> = {
  read: 'The French words of these boxes were read on the form.',
  english: 'Labels after the official English version. The French words on your sheet can differ.',
  label: 'Labels after official pages about the form, not after the form itself.',
};

export const words = {
  en: {
    values,
    formats,
    acts,
    certainties,
    variants: {
      plain: 'as it is written',
      capitals: 'capitals, no accents',
      date: 'jj/mm/aaaa',
      grouped: 'in groups',
      together: 'without spaces',
    },
    choose: 'Which form',
    about: (form: string) => `${form}, box by box`,
    fillIn: 'Fill it in, box by box',
    print: 'Print this guide',
    back: 'Back to my plan',
    progress: (done: number, all: number) => `${done} of ${all} boxes done`,
    done: (label: string) => `Done: ${label}`,
    marked: (label: string) => `“${label}” is done.`,
    unmarked: (label: string) => `“${label}” is open again.`,
    before: 'Before you write',
    after: 'When every box is done',
    mistakes: 'Common mistakes',
    from: (paper: string) => `Copy it from: ${paper}.`,
    nameFirst:
      'This is the name of your dossier. On the form the family name comes first. Check each letter.',
    showNumber: 'See all digits',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'The browser refused. Select the text and copy it by hand.',
    copyOf: (what: string, how: string) => `${what}, ${how}`,
    said: (what: string) => `${what} is copied.`,
    printed: (name: string | null, date: string) =>
      `${name === null ? 'Printed on' : `For ${name},`} ${date}. Quinze is not official; the office decides.`,
    missing: {
      title: 'What every form asks',
      about: 'They stay on this computer, in your dossier. Then you can copy them here.',
      name: 'Your name: family name at birth first, then all first names',
      born: 'Your date of birth',
      keep: 'Keep them',
      kept: 'Kept in your dossier.',
    },
    answers: 'Copy my answers into a form',
    answersAbout:
      'Each is written as French forms want it. Quinze types nothing into a page: copy, then paste it yourself.',
    guideTo: (form: string) => `${form}, box by box`,
  },
} as const;
