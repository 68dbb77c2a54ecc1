import { useEffect, useState } from 'preact/hooks';
import { type Due, dueNow } from '../lib/reminders/dates.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/dates.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  /** The link to the page of people, from where this stands. */
  people: { href: string; target?: '_blank'; rel?: 'noopener' };
}

/** What is due for the other people of the dossier; the number on the icon counts it too. */
export function OthersDue({ records, loaded, people: page }: Props) {
  const [due, setDue] = useState<readonly Due[]>([]);
  const people = records.people.value;
  useEffect(() => {
    if (people.length < 2) return;
    void records
      .ask((dossier) => dossier.reminders.dates())
      .then((dates) => setDue(dueNow(dates ?? [], records.clock.today())));
  }, [records, people]);
  const lines = people
    .filter(({ id }) => id !== loaded.records.person.id)
    .map(({ id, name }) => ({
      id,
      name,
      count: due.filter((one) => one.date.personId === id).length,
    }))
    .filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <ul class="others-due small">
      {lines.map(({ id, name, count }) => (
        <li key={id}>
          {w.others(name, count)}. <a {...page}>{w.showThem}</a>
        </li>
      ))}
    </ul>
  );
}
