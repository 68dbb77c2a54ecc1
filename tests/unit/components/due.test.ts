import { describe, expect, it } from 'vitest';
import { dueCount, dueDates, openDates } from '../../../components/due.ts';
import type { Loaded } from '../../../components/records.ts';
import type { DeadlineMark } from '../../../lib/dossier/types.ts';
import type { PlanDeadline } from '../../../lib/plan/types.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const why = { text: 'Because.', sources: [] };

function deadline(id: string, dueOn: string): PlanDeadline {
  return { id, dueOn, kind: 'law', title: id, why };
}

const done: DeadlineMark = {
  personId: 'asha',
  deadlineId: 'visa',
  dueOn: '2026-12-02',
  state: 'done',
};

describe('dueDates', () => {
  it('puts the nearest first, each with its status and words', () => {
    const due = dueDates(
      [deadline('visa', '2026-12-02'), deadline('letter', '2026-11-20')],
      [],
      today,
    );
    expect(due.map(({ deadline: { id }, standing, words }) => [id, standing, words])).toEqual([
      ['letter', 'late', '3 days late'],
      ['visa', 'soon', 'In 9 days'],
    ]);
  });

  it('says gently that the day of an advice is over', () => {
    const advice: PlanDeadline = { ...deadline('call', '2026-11-20'), kind: 'advice' };
    expect(dueDates([advice], [], today)).toMatchObject([
      { standing: 'soon', words: '3 days ago' },
    ]);
  });

  it('keeps a mark only for the date it was made on', () => {
    const [same] = dueDates([deadline('visa', '2026-12-02')], [done], today);
    expect(same?.mark).toEqual(done);
    const [moved] = dueDates([deadline('visa', '2027-01-02')], [done], today);
    expect(moved?.mark).toBeNull();
  });
});

describe('openDates and dueCount', () => {
  const perhaps: PlanDeadline = { ...deadline('dpae', '2026-09-25'), perhaps: true };
  const loaded = (deadlines: readonly PlanDeadline[], marks: readonly DeadlineMark[] = []) =>
    ({ plan: { deadlines }, records: { marks } }) as unknown as Loaded;

  it('say first what is late, and count what the icon counts', () => {
    const all = loaded([perhaps, deadline('refusal', '2026-11-20'), deadline('far', '2027-06-01')]);
    expect(openDates(all, today)[0]?.deadline.id).toBe('refusal');
    expect(dueCount(all, today)).toBe(2);
  });

  it('pass over what is settled or silent', () => {
    const silent: DeadlineMark = { ...done, state: 'snoozed', until: '2026-11-24' };
    const all = loaded([deadline('visa', '2026-12-02'), deadline('far', '2027-06-01')], [silent]);
    expect(openDates(all, today)[0]?.deadline.id).toBe('far');
    expect(dueCount(all, today)).toBe(0);
    expect(dueCount(all, today.add({ days: 1 }))).toBe(1);
  });
});
