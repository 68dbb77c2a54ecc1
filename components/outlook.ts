import { useEffect, useState } from 'preact/hooks';
import { fullPlan } from '../lib/deadlines/full-plan.ts';
import type { PersonRecords } from '../lib/dossier/types.ts';
import type { Plan } from '../lib/plan/types.ts';
import { dueDates } from './due.ts';
import type { Records } from './records.ts';

/** How one person's dossier stands today. */
export interface Outlook {
  records: PersonRecords;
  plan: Plan;
  /** Open dates by how they stand. */
  late: number;
  soon: number;
}

/** How a dossier stands on a day. */
export function outlookOf(records: PersonRecords, today: Temporal.PlainDate): Outlook {
  const plan = fullPlan(records.person.situation, records.events, today);
  const dates = dueDates(plan.deadlines, records.marks, today);
  const count = (wanted: 'late' | 'soon') =>
    dates.filter(({ standing }) => standing === wanted).length;
  return { records, plan, late: count('late'), soon: count('soon') };
}

/** How everybody's dossier stands, in the order of the people; empty until it is read. */
export function useOutlooks(records: Records): readonly Outlook[] {
  const [outlooks, setOutlooks] = useState<readonly Outlook[]>([]);
  const view = records.view.value;
  const people = records.people.value;
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const all = await Promise.all(
        people.map(({ id }) => records.ask((dossier) => dossier.recordsOf(id))),
      );
      const today = records.clock.today();
      const known = all.filter((one) => one !== null);
      if (!stale) setOutlooks(known.map((one) => outlookOf(one, today)));
    };
    // One person's outlook is on the page already.
    if (people.length > 1) void read();
    else setOutlooks([]);
    return () => {
      stale = true;
    };
  }, [records, people, view]);
  return outlooks;
}
