import { describe, expect, test } from 'vitest';
import type { DatedEvent } from '../../../lib/deadlines/events.ts';
import { fullPlan } from '../../../lib/deadlines/full-plan.ts';
import type { Situation } from '../../../lib/plan/situation.ts';

const today = Temporal.PlainDate.from('2026-11-23');

function dates(situation: Situation, events: readonly DatedEvent[] = []): Record<string, string> {
  const { deadlines } = fullPlan(situation, events, today);
  return Object.fromEntries(deadlines.map(({ id, dueOn }) => [id, dueOn]));
}

const talent: Situation = {
  nationality: 'IN',
  bornIn: 'IN',
  activity: 'employee',
  permit: 'talent',
  permitExpiresOn: '2027-08-31',
  arrivedOn: '2026-09-01',
  startedOn: '2026-09-15',
  employer: { in: 'FR', declared: 'yes' },
};

describe('dates of the answers alone', () => {
  test('an employee on a talent permit', () => {
    expect(dates(talent)).toEqual({
      'top-up-at-work': '2026-09-15',
      'ask-permit-if-visa-says-so': '2026-11-01',
      'validate-visa-if-vls-ts': '2026-12-01',
      'prepare-permit-renewal': '2027-04-30',
      'renew-permit': '2027-06-30',
      'show-new-permit': '2028-01-28',
      'cover-after-permit': '2028-02-29',
    });
  });

  test('a VLS-TS has three months', () => {
    expect(dates({ permit: 'vls-ts', arrivedOn: '2026-11-30' })).toEqual({
      'validate-visa': '2027-02-28',
    });
  });

  test('nothing is asked of someone who told nothing', () => {
    expect(dates({})).toEqual({});
  });

  test('a visa of years ago needs nothing any more', () => {
    expect(dates({ permit: 'vls-ts', arrivedOn: '2015-01-10' })).toEqual({});
  });

  test('whoever does not work applies after three months', () => {
    const visitor: Situation = { nationality: 'US', bornIn: 'US', activity: 'none' };
    const situation: Situation = { ...visitor, permit: 'visitor', arrivedOn: '2026-10-15' };
    expect(dates(situation)['apply-after-three-months']).toBe('2027-01-16');
    expect(dates(talent)['apply-after-three-months']).toBeUndefined();
  });

  test('a payroll number is good for three months', () => {
    const situation: Situation = { ...talent, number: { kind: 'payroll-ntt' } };
    expect(dates(situation)['replace-payroll-number']).toBe('2026-12-15');
  });
});

describe('dates of what happened', () => {
  test('a noted day takes the place of the answer', () => {
    const events = [{ kind: 'permit-expires', on: '2028-08-31' }] as const;
    expect(dates(talent, events)['renew-permit']).toBe('2028-06-30');
  });

  test('a posted file is asked after, until an answer comes', () => {
    const posted = { kind: 'file-posted', on: '2026-10-31' } as const;
    expect(dates({}, [posted])).toEqual({
      'check-acknowledgement': '2026-11-14',
      'call-about-file': '2026-12-12',
      'write-about-file': '2026-12-31',
    });
    const letter = { kind: 'letter-asking-paper', on: '2026-11-20' } as const;
    expect(dates({}, [posted, letter])).toEqual({ 'send-asked-paper:2027-02-20': '2027-02-20' });
  });

  test('an answer to an older file does not settle a newer one', () => {
    const events = [
      { kind: 'file-posted', on: '2026-06-01' },
      { kind: 'refusal-received', on: '2026-08-01' },
      { kind: 'file-posted', on: '2026-11-10' },
    ] as const;
    expect(dates({}, events)).toMatchObject({
      'check-acknowledgement': '2026-11-24',
      'appeal-refusal:2026-10-01': '2026-10-01',
    });
  });

  test('a waiting number runs nine months', () => {
    const nia = { kind: 'nia-received', on: '2026-11-01' } as const;
    expect(dates({}, [nia])).toEqual({
      'send-birth-record': '2027-01-15',
      'ask-for-final-number': '2027-05-01',
      'waiting-number-ends-soon': '2027-07-01',
      'waiting-number-ends': '2027-08-01',
    });
    expect(dates({ number: { kind: 'nir' } }, [nia])).toEqual({});
  });

  test('the final number settles the waiting one and brings its own dates', () => {
    const events = [
      { kind: 'nia-received', on: '2026-05-01' },
      { kind: 'nir-received', on: '2026-11-20' },
    ] as const;
    expect(dates({}, events)).toEqual({
      'open-compte-ameli': '2026-11-27',
      'order-carte-vitale': '2026-11-30',
      'name-main-doctor': '2026-12-04',
      'tell-top-up-insurer': '2026-12-11',
    });
    const card = { kind: 'carte-vitale-received', on: '2026-11-22' } as const;
    expect(dates({}, [...events, card])).toEqual({
      'name-main-doctor': '2026-12-04',
      'tell-top-up-insurer': '2026-12-11',
      'update-carte-vitale': '2027-11-22',
    });
  });

  test('each care has its date, but those of one quarter share it', () => {
    const events = ['2026-02-07', '2026-03-01', '2026-05-02'].map(
      (on) => ({ kind: 'care-paid', on }) as const,
    );
    const claims = Object.keys(dates({}, events)).filter((id) => id.startsWith('claim-refund:'));
    expect(claims).toEqual(['claim-refund:2028-03-31', 'claim-refund:2028-06-30']);
  });

  test('a sick note has two days', () => {
    expect(dates({}, [{ kind: 'sick-leave-started', on: '2026-11-23' }])).toEqual({
      'send-sick-note:2026-11-25': '2026-11-25',
    });
  });

  test('the clock of the birth record: letter, formal notice, suspension', () => {
    const letter = { kind: 'letter-asking-paper', on: '2026-01-10' } as const;
    const notice = { kind: 'formal-notice', on: '2026-04-15' } as const;
    const stop = { kind: 'payments-suspended', on: '2026-07-16' } as const;
    const sent = { kind: 'papers-sent', on: '2026-07-20' } as const;
    expect(dates({}, [letter])).toEqual({ 'send-asked-paper:2026-04-10': '2026-04-10' });
    expect(dates({}, [letter, notice])).toEqual({
      'answer-formal-notice:2026-07-15': '2026-07-15',
    });
    const suspended = { 'decision-after-suspension': '2026-10-16' };
    expect(dates({}, [letter, notice, stop])).toEqual(suspended);
    expect(dates({}, [letter, notice, stop, sent])).toEqual({
      ...suspended,
      'ask-about-number-decision': '2026-09-20',
    });
    const number = { kind: 'nir-received', on: '2026-09-01' } as const;
    const after = Object.keys(dates({}, [letter, notice, stop, sent, number]));
    expect(after).not.toContain('decision-after-suspension');
    expect(after).not.toContain('ask-about-number-decision');
  });

  test('a claim that was sent is no longer asked for, but can still be lost', () => {
    const care = { kind: 'care-paid', on: '2026-10-01' } as const;
    const sent = { kind: 'claim-sent', on: '2026-10-20' } as const;
    expect(Object.keys(dates({}, [care]))).toContain('send-claim-form:2026-10-31');
    expect(dates({}, [care, sent])).toEqual({
      'look-for-refund:2026-11-04': '2026-11-04',
      'claim-refund-last-call:2028-12-01': '2028-12-01',
      'claim-refund:2028-12-31': '2028-12-31',
    });
  });

  test('the card for a journey is not asked for once the journey has begun', () => {
    const journey = (on: string) => [{ kind: 'travel-planned', on } as const];
    expect(dates({}, journey('2026-11-23'))).toEqual({ 'ask-ceam:2026-11-03': '2026-11-03' });
    expect(dates({}, journey('2026-11-22'))).toEqual({});
  });

  test('an updated card counts from its update', () => {
    const card = { kind: 'carte-vitale-received', on: '2026-01-10' } as const;
    const update = { kind: 'carte-vitale-updated', on: '2026-11-01' } as const;
    expect(dates({}, [card, update])).toEqual({ 'update-carte-vitale-again': '2027-11-01' });
  });
});
