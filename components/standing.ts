import { useEffect, useState } from 'preact/hooks';
import { fullPlan } from '../lib/deadlines/full-plan.ts';
import type { PersonRecords } from '../lib/dossier/types.ts';
import type { Plan } from '../lib/plan/types.ts';
import { dueNow, reminderDates } from '../lib/reminders/dates.ts';
import type { Records } from './records.ts';

/** How one person's dossier stands today. */
export interface Standing {
  records: PersonRecords;
  plan: Plan;
  /** Open dates by how they stand. */
  late: number;
  soon: number;
}

/** How a dossier stands on a day. */
export function standingOf(records: PersonRecords, today: Temporal.PlainDate): Standing {
  const plan = fullPlan(records.person.situation, records.events, today);
  const due = dueNow(reminderDates([records], today), today);
  const late = due.filter(({ level }) => level === 'late').length;
  return { records, plan, late, soon: due.length - late };
}

/** How everybody's dossier stands, in the order of the people; empty until it is read. */
export function useStandings(records: Records): readonly Standing[] {
  const [standings, setStandings] = useState<readonly Standing[]>([]);
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
      if (!stale) setStandings(known.map((one) => standingOf(one, today)));
    };
    // One person's standing is on the page already.
    if (people.length > 1) void read();
    else setStandings([]);
    return () => {
      stale = true;
    };
  }, [records, people, view]);
  return standings;
}
