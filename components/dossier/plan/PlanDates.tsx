import { dateInWords } from '../../dates.ts';
import { dueDates, isOpen } from '../../due.ts';
import type { Loaded, Records } from '../../records.ts';
import { words } from '../../words/plan.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** The dates that are still open, the nearest first; their reasons stand on the page of dates. */
export function PlanDates({ records, loaded }: Props) {
  const today = records.clock.today();
  const open = dueDates(loaded.plan.deadlines, loaded.records.marks, today).filter(isOpen);
  if (open.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.dates}</h2>
      <dl class="dates">
        {open.map(({ deadline }) => (
          <div key={deadline.id}>
            <dt>{dateInWords(deadline.dueOn)}</dt>
            <dd>{deadline.title}</dd>
          </div>
        ))}
      </dl>
      <p class="after">
        <a href="#dates">{w.allDates}</a>
      </p>
    </section>
  );
}
