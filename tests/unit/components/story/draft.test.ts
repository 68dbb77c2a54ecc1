import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../components/story/asked.ts';
import { doubtAboutDay, mistakeInDay, proposedDay } from '../../../../components/story/day.ts';
import {
  draftOf,
  isNoted,
  newDraft,
  readDraft,
  withKind,
} from '../../../../components/story/draft.ts';
import type { DossierEvent } from '../../../../lib/dossier/types.ts';
import { contactKinds, eventKinds } from '../../../../lib/knowledge/deadline-schema.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const known = { bornOn: '1994-05-03', arrivedOn: '2026-09-01' };

describe('the day of an event', () => {
  it.each([
    ['called', '2026-11-23', null],
    ['called', '2026-11-24', /still to come/],
    ['file-posted', '2027-01-01', /still to come/],
    ['permit-expires', '2027-08-31', null],
    ['travel-planned', '2026-12-24', null],
    ['permit-expires', '2226-08-31', /too far ahead/],
    ['called', '0226-11-20', /too long ago/],
    ['called', '1993-01-01', /before you were born \(3 May 1994\)/],
    ['called', '', /Choose a day/],
    ['called', '2026-02-30', /Choose a day/],
  ] as const)('%s on %s', (kind, day, wrong) => {
    const mistake = mistakeInDay(kind, day, known, today);
    if (wrong === null) expect(mistake).toBeNull();
    else expect(mistake).toMatch(wrong);
  });

  it('before the arrival is doubted, not refused', () => {
    expect(mistakeInDay('called', '2026-08-01', known, today)).toBeNull();
    expect(doubtAboutDay('called', '2026-08-01', known)).toContain('1 Sept 2026');
    expect(doubtAboutDay('called', '2026-09-01', known)).toBeNull();
    expect(doubtAboutDay('arrived', '2026-08-01', known)).toBeNull();
    expect(doubtAboutDay('called', '2026-08-01', {})).toBeNull();
  });

  it('is today, unless the event ends something one day', () => {
    expect(proposedDay('called', today)).toBe('2026-11-23');
    expect(proposedDay('permit-expires', today)).toBe('');
  });
});

describe('the form of an event', () => {
  const read = (draft: Parameters<typeof readDraft>[0]) => readDraft(draft, known, today);

  it('keeps what fits the kind, trimmed, and nothing else', () => {
    const draft = {
      ...newDraft('file-posted', today),
      by: 'tracked-post',
      reference: ' RK 123 ',
      who: 'Ms Petit',
      note: '',
      remindOn: '2026-12-14',
    } as const;
    expect(read(draft)).toEqual({
      told: { kind: 'file-posted', on: '2026-11-23', by: 'tracked-post', reference: 'RK 123' },
    });
    expect(read({ ...draft, by: 'counter' })).toEqual({
      told: { kind: 'file-posted', on: '2026-11-23', by: 'counter' },
    });
    expect(read(withKind(draft, 'called', today))).toEqual({
      told: {
        kind: 'called',
        on: '2026-11-23',
        reference: 'RK 123',
        who: 'Ms Petit',
        remindOn: '2026-12-14',
      },
    });
  });

  it('says what is wrong, by field', () => {
    const draft = newDraft('called', today);
    expect(read({ ...draft, on: '2026-11-25' })).toMatchObject({
      mistakes: { on: expect.stringContaining('still to come') },
    });
    expect(read({ ...draft, remindOn: '2026-11-23' })).toMatchObject({
      mistakes: { remindOn: expect.stringContaining('after the one') },
    });
  });

  it('keeps a chosen day for another kind, and proposes anew what was only proposed', () => {
    const draft = newDraft('called', today);
    expect(withKind(draft, 'permit-expires', today).on).toBe('');
    expect(withKind({ ...draft, on: '2026-11-02' }, 'visited', today).on).toBe('2026-11-02');
    expect(withKind(newDraft('permit-expires', today), 'called', today).on).toBe('2026-11-23');
  });

  it('gives an event back as it was', () => {
    const event: DossierEvent = {
      id: 'e1',
      personId: 'asha',
      kind: 'wrote',
      on: '2026-11-02',
      by: 'tracked-post',
      reference: 'RK 123',
      who: 'CPAM',
      note: 'Where is my file?',
      remindOn: '2026-12-02',
    };
    const { id, personId, ...told } = event;
    expect(read(draftOf(event))).toEqual({ told });
  });

  it('asks a way only where there is one, for every kind', () => {
    for (const kind of [...eventKinds, ...contactKinds]) {
      const asked = askedOf(kind);
      expect(new Set(asked.by).size, kind).toBe(asked.by.length);
      for (const by of [undefined, ...asked.by])
        expect(['tracking', 'file', null], kind).toContain(asked.reference(by));
    }
  });
});

describe('what is noted already', () => {
  const told = { kind: 'called', on: '2026-11-20', who: 'Ms Petit' } as const;
  const event: DossierEvent = { id: 'e1', personId: 'p1', ...told };

  it('is the very same', () => {
    expect(isNoted(told, [event])).toBe(true);
  });

  it('is not what differs in the day, the way or the note', () => {
    expect(isNoted({ ...told, on: '2026-11-21' }, [event])).toBe(false);
    expect(isNoted({ ...told, by: 'phone' }, [event])).toBe(false);
    expect(isNoted({ ...told, note: 'again' }, [event])).toBe(false);
    expect(isNoted(told, [])).toBe(false);
  });
});
