import { useEffect, useState } from 'preact/hooks';
import { fullPlan } from '../lib/deadlines/full-plan.ts';
import type { Person, PersonRecords } from '../lib/dossier/types.ts';
import type { Plan } from '../lib/plan/types.ts';
import { dueDates } from './due.ts';
import type { Records } from './records.ts';
import { words } from './words/people.ts';

const w = words.en;

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

/** By person: how their dossier stands; null where their records do not answer. */
export type Outlooks = ReadonlyMap<string, Outlook | null>;

/** How the dossiers of these people stand on a day. */
export async function readOutlooks(
  records: Records,
  people: readonly Pick<Person, 'id'>[],
): Promise<Outlooks> {
  const today = records.clock.today();
  const read = people.map(async ({ id }) => {
    const own = await records.ask((dossier) => dossier.recordsOf(id));
    return [id, own && outlookOf(own, today)] as const;
  });
  return new Map(await Promise.all(read));
}

const none: Outlooks = new Map();

/** How everybody's dossier stands; empty until it is read. */
export function useOutlooks(records: Records): Outlooks {
  const [outlooks, setOutlooks] = useState(none);
  const view = records.view.value;
  const people = records.people.value;
  useEffect(() => {
    let stale = false;
    // One person's outlook is on the page already.
    if (people.length > 1) {
      void readOutlooks(records, people).then((read) => {
        if (!stale) setOutlooks(read);
      });
    } else setOutlooks(none);
    return () => {
      stale = true;
    };
  }, [records, people, view]);
  return outlooks;
}

/** The other people of the dossier, in their order, as far as they are read. */
export function useOthers(records: Records, shownId: string) {
  const outlooks = useOutlooks(records);
  return records.people.value.flatMap((person) => {
    const outlook = outlooks.get(person.id);
    return person.id === shownId || outlook === undefined ? [] : [{ person, outlook }];
  });
}

/** What is due, in words, with the class that colours them. */
export function dueInWords(outlook: Outlook | null): { text: string; colour: string } {
  if (!outlook) return { text: w.unread, colour: 'mistake' };
  const { late, soon } = outlook;
  return { text: w.due(late, soon), colour: late > 0 ? 'is-late' : soon > 0 ? 'is-soon' : 'soft' };
}
