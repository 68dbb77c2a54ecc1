import { useState } from 'preact/hooks';
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
export function DatesList({ grouped, ...rest }: Props) {
  return (
    <>
      {groupNames.map((name) => {
        const dates = grouped[name];
        if (dates.length === 0) return null;
        if (name !== 'settled') {
          return (
            <section class="part" key={name}>
              <h2>{w.groups[name]}</h2>
              <Lines dates={dates} {...rest} />
            </section>
          );
        }
        const open = dates.some(({ deadline }) => deadline.id === rest.shown);
        return (
          <Fold key={name} part open={open} title={`${w.groups.settled} (${dates.length})`}>
            <Lines dates={dates} {...rest} />
          </Fold>
        );
      })}
    </>
  );
}

/** A long story brings many dates: the first ones, and the others on request. */
const shownAtFirst = 30;

function Lines({ dates, shown, ...rest }: Omit<Props, 'grouped'> & { dates: readonly DueDate[] }) {
  const [all, setAll] = useState(false);
  const wanted = dates.findIndex(({ deadline }) => deadline.id === shown);
  const count = all || wanted >= shownAtFirst ? dates.length : shownAtFirst;
  return (
    <>
      <ul class="lines">
        {dates.slice(0, count).map((due) => (
          <DateLine key={due.deadline.id} due={due} shown={due.deadline.id === shown} {...rest} />
        ))}
      </ul>
      {dates.length > count && (
        <p>
          <button type="button" class="button second" onClick={() => setAll(true)}>
            {w.showAll(dates.length)}
          </button>
        </p>
      )}
    </>
  );
}
