import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';

const labels: Record<StoryKind, string> = {
  arrived: 'I arrived in France',
  'started-work': 'I started work or studies',
  'file-posted': 'I sent my file',
  'letter-asking-paper': 'A letter asked me for a paper',
  'nia-received': 'I received a waiting number (NIA)',
  'nir-received': 'I received my final number (NIR)',
  'permit-expires': 'My visa or permit ends',
  'refusal-received': 'I received a refusal',
  'care-paid': 'I paid for care',
  'sick-leave-started': 'I was put on sick leave',
  'carte-vitale-received': 'I received my carte Vitale',
  born: 'I was born',
  'papers-sent': 'I sent all the papers I was asked for',
  'formal-notice': 'I received a formal notice (mise en demeure)',
  'payments-suspended': 'A letter says that my payments are suspended',
  'claim-sent': 'I sent a claim form (feuille de soins)',
  'claim-paper-lost': 'A claim form (feuille de soins) was lost',
  'work-accident': 'I had an accident at work or on the way',
  'pregnancy-began': 'My pregnancy began',
  'pregnancy-found': 'A doctor or midwife found my pregnancy',
  moved: 'I moved to another address',
  'family-changed': 'I married, separated, or my family changed',
  'child-arrived': 'A child was born or came to live with me',
  'travel-planned': 'I will travel in Europe',
  'scheme-change-asked': 'I asked to change my scheme (régime)',
  'c2s-applied': 'I asked for the solidarity top-up (C2S)',
  'c2s-ends': 'My solidarity top-up (C2S) ends',
  'ame-ends': 'My state medical aid (AME) ends',
  'ehic-ends': 'My European health card (CEAM, EHIC) ends',
  'carte-vitale-updated': 'I updated my carte Vitale',
  'money-asked-back': 'A letter asks money back (indu)',
  'file-received': 'The office received my file',
  'carte-vitale-ordered': 'I ordered my carte Vitale',
  'letter-received': 'I received another letter',
  called: 'I called the office',
  visited: 'I went to the office',
  wrote: 'I wrote to the office',
  noted: 'Something else',
};

const reached =
  'The day the letter reached you. Not sure? Take the date on the letter: it is the safe one.';
const lastDay = 'The last day on which it is valid.';

/** Some kinds are named in a list of choices by what they are not; standing alone they read better so. */
const titles: Partial<Record<StoryKind, string>> = {
  'letter-received': 'I received a letter',
  noted: 'A note',
};

/** The name of an entry that stands alone. */
export function entryTitle(kind: StoryKind): string {
  return titles[kind] ?? labels[kind];
}

/** Which day to give, where the name of the event leaves a doubt. */
const hints: Partial<Record<StoryKind, string>> = {
  'started-work': 'The first day of work, studies or internship, past or future.',
  'letter-asking-paper': reached,
  'formal-notice': reached,
  'payments-suspended': 'The day from which payments stop.',
  'refusal-received': reached,
  'money-asked-back': reached,
  'papers-sent': 'Note it once nothing that a letter asked for is missing any more.',
  'permit-expires': lastDay,
  'care-paid': 'The day of the care.',
  'claim-paper-lost': 'The date on the lost form, which is the day of the care.',
  'sick-leave-started': 'The first day on which you do not work.',
  'pregnancy-began': 'The start date that your doctor or midwife gives you.',
  'pregnancy-found': 'The day of the first examination that found it.',
  moved: 'Your first day at the new address.',
  'travel-planned': 'The day you leave for another country of the EU, the EEA or Switzerland.',
  'c2s-applied': 'The day your complete file reached the office.',
  'c2s-ends': lastDay,
  'ame-ends': lastDay,
  'ehic-ends': lastDay,
  'carte-vitale-received': 'If the card or its letter shows an earlier day, take that one.',
};

/** The kinds that a person notes, in the order in which they usually come. */
const groups: readonly { title: string; kinds: readonly StoryKind[] }[] = [
  {
    title: 'Your file and number',
    kinds: [
      'arrived',
      'started-work',
      'file-posted',
      'file-received',
      'nia-received',
      'nir-received',
      'carte-vitale-ordered',
      'carte-vitale-received',
      'carte-vitale-updated',
      'scheme-change-asked',
    ],
  },
  {
    title: 'Letters',
    kinds: [
      'letter-asking-paper',
      'papers-sent',
      'formal-notice',
      'payments-suspended',
      'refusal-received',
      'money-asked-back',
      'letter-received',
    ],
  },
  { title: 'Talking to the office', kinds: ['called', 'visited', 'wrote', 'noted'] },
  {
    title: 'Care and work',
    kinds: [
      'care-paid',
      'claim-sent',
      'claim-paper-lost',
      'sick-leave-started',
      'work-accident',
      'pregnancy-found',
      'pregnancy-began',
      'travel-planned',
    ],
  },
  { title: 'Family and home', kinds: ['moved', 'family-changed', 'child-arrived'] },
  {
    title: 'What has to be renewed',
    kinds: ['permit-expires', 'ehic-ends', 'c2s-applied', 'c2s-ends', 'ame-ends'],
  },
];

export const words = { en: { labels, hints, groups } } as const;
