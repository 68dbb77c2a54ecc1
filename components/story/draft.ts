import type { DossierEvent } from '../../lib/dossier/types.ts';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import type { Situation } from '../../lib/plan/situation.ts';
import { words } from '../words/story.ts';
import { askedOf, type By } from './asked.ts';
import { mistakeInDay, proposedDay } from './day.ts';

/** An event as the form holds it. What does not fit the kind is kept for another one, and not stored. */
export interface Draft {
  kind: StoryKind;
  /** `PlainDate` as text, or empty. */
  on: string;
  by: By | undefined;
  reference: string;
  who: string;
  note: string;
  /** `PlainDate` as text, or empty. */
  remindOn: string;
}

/** The part of an event that a form decides. */
export type Told = Omit<DossierEvent, 'id' | 'personId'>;

export interface Mistakes {
  on?: string;
  remindOn?: string;
}

export function newDraft(kind: StoryKind, today: Temporal.PlainDate): Draft {
  const on = proposedDay(kind, today);
  return { kind, on, by: undefined, reference: '', who: '', note: '', remindOn: '' };
}

export function draftOf(event: DossierEvent): Draft {
  const { kind, on, by, reference = '', who = '', note = '', remindOn = '' } = event;
  return { kind, on, by, reference, who, note, remindOn };
}

/** The same for another kind; a day that was only proposed is proposed anew. */
export function withKind(draft: Draft, kind: StoryKind, today: Temporal.PlainDate): Draft {
  const proposed = draft.on === proposedDay(draft.kind, today);
  return { ...draft, kind, on: proposed ? proposedDay(kind, today) : draft.on };
}

/** What the form tells of the event, or what is wrong, by field and in words. */
export function readDraft(
  draft: Draft,
  situation: Situation,
  today: Temporal.PlainDate,
): { told: Told } | { mistakes: Mistakes } {
  const mistakes = mistakesIn(draft, situation, today);
  if (mistakes.on !== undefined || mistakes.remindOn !== undefined) return { mistakes };
  const { kind, on, by } = draft;
  const asked = askedOf(kind);
  const way = by !== undefined && asked.by.includes(by) ? by : undefined;
  return {
    told: {
      kind,
      on,
      ...(way && { by: way }),
      ...text('reference', asked.reference(way) === null ? '' : draft.reference),
      ...text('who', asked.who ? draft.who : ''),
      ...text('note', draft.note),
      ...text('remindOn', asked.remind ? draft.remindOn : ''),
    },
  };
}

/** True if the very same is noted already. */
export function isNoted(told: Told, events: readonly DossierEvent[]): boolean {
  const parts = ['kind', 'on', 'by', 'reference', 'who', 'note', 'remindOn'] as const;
  return events.some((event) => parts.every((part) => event[part] === told[part]));
}

function mistakesIn(draft: Draft, situation: Situation, today: Temporal.PlainDate): Mistakes {
  const on = mistakeInDay(draft.kind, draft.on, situation, today);
  const early =
    askedOf(draft.kind).remind && draft.remindOn !== '' && draft.remindOn <= draft.on
      ? words.en.form.remindEarly
      : null;
  return { ...(on !== null && { on }), ...(early !== null && { remindOn: early }) };
}

function text<Key extends 'reference' | 'who' | 'note' | 'remindOn'>(key: Key, value: string) {
  const trimmed = value.trim();
  return trimmed === '' ? {} : { [key]: trimmed };
}
