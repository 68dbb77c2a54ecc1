/** The words of every verdict, in the page and in the dossier: one verdict has one word. */
const words = {
  en: {
    notYet: 'Not yet',
    form: { yes: 'Your form', maybe: 'Maybe your form', no: 'Not for you' },
    service: { yes: 'Your online service', maybe: 'Maybe for you', no: 'Not for you' },
    page: { yes: 'This page is for you', maybe: 'It depends', no: 'Not for you' },
  },
} as const;

type Answer = 'yes' | 'no' | 'maybe';

/** Whether a form or an online service is the reader's; `later`: not now, but later. */
interface Use {
  use: Answer;
  later?: true;
}

/** Whether a page of Ameli concerns the reader. */
interface Concern {
  concerns: Answer;
  later?: true;
}

/** What is said of a form or an online service, in two or three words. */
export function useWords(kind: 'form' | 'service', { use, later }: Use): string {
  return later ? words.en.notYet : words.en[kind][use];
}

/** Whom a page is for, in two or three words. */
export function concernWords({ concerns, later }: Concern): string {
  return later ? words.en.notYet : words.en.page[concerns];
}
