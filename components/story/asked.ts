import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';

export type By = NonNullable<DossierEvent['by']>;

/** What the form asks about one kind of event, beside its day. */
export interface Asked {
  /** The ways to choose from; empty where it is clear. */
  by: readonly By[];
  /** Whether it has a number to find it by: only some ways give one. */
  reference: (by: By | undefined) => 'tracking' | 'file' | null;
  who: boolean;
  /** What the note is about. */
  note: 'said' | 'written' | 'paper' | 'sent' | 'letter' | 'other';
  /** Whether the person may want to ask again. */
  remind: boolean;
}

const plain: Asked = { by: [], reference: () => null, who: false, note: 'other', remind: false };
const fileNumber = () => 'file' as const;

function trackedOnly(by: By | undefined): 'tracking' | null {
  return by === 'tracked-post' ? 'tracking' : null;
}

const sent: Asked = {
  ...plain,
  by: ['post', 'tracked-post', 'counter', 'account', 'e-mail'],
  reference: trackedOnly,
  note: 'sent',
};
const letter: Asked = { ...plain, reference: fileNumber, note: 'letter' };

const asked: Partial<Record<StoryKind, Asked>> = {
  'file-posted': sent,
  'papers-sent': sent,
  'claim-sent': sent,
  'file-received': { ...letter, note: 'other' },
  'letter-asking-paper': { ...letter, note: 'paper' },
  'formal-notice': letter,
  'payments-suspended': letter,
  'refusal-received': letter,
  'money-asked-back': letter,
  'letter-received': { ...letter, remind: true },
  'carte-vitale-ordered': { ...plain, by: ['account', 'post', 'counter'] },
  'scheme-change-asked': { ...plain, by: ['account', 'post', 'counter'] },
  'c2s-applied': { ...sent, note: 'other' },
  called: { ...plain, who: true, reference: fileNumber, note: 'said', remind: true },
  visited: { ...plain, who: true, reference: fileNumber, note: 'said', remind: true },
  wrote: {
    ...plain,
    by: ['account', 'e-mail', 'post', 'tracked-post'],
    reference: trackedOnly,
    who: true,
    note: 'written',
    remind: true,
  },
  noted: { ...plain, remind: true },
};

/** What to ask about a kind of event; only what fits it. */
export function askedOf(kind: StoryKind): Asked {
  return asked[kind] ?? plain;
}
