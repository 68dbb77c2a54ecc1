import type { DueDate } from '../due.ts';
import { Fold } from '../Fold.tsx';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dates.ts';
import { DateLine } from './DateLine.tsx';
import { type GroupName, groupNames } from './groups.ts';

const w = words.en;

interface Props {
  grouped: Record<GroupName, DueDate[]>;
  /** The id of the date to go to, coming from the month. */
  shown: string | null;
  records: Records;
  loaded: Loaded;
  onMarked: () => void;
}

/** The dates in groups: late, now, later, and settled on request. */
export function DatesList({ grouped, shown, ...rest }: Props) {
  const lines = (dates: readonly DueDate[]) => (
    <ul class="lines">
      {dates.map((due) => (
        <DateLine key={due.deadline.id} due={due} shown={due.deadline.id === shown} {...rest} />
      ))}
    </ul>
  );
  return (
    <>
      {groupNames.map((name) => {
        const dates = grouped[name];
        if (dates.length === 0) return null;
        if (name === 'settled') {
          const open = dates.some(({ deadline }) => deadline.id === shown);
          return (
            <Fold key={name} part open={open} title={`${w.groups.settled} (${dates.length})`}>
              {lines(dates)}
            </Fold>
          );
        }
        return (
          <section class="part" key={name}>
            <h2>{w.groups[name]}</h2>
            {lines(dates)}
          </section>
        );
      })}
    </>
  );
}
