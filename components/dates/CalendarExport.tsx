import { useState } from 'preact/hooks';
import { dateInWords } from '../dates.ts';
import { type DueDate, isSettled } from '../due.ts';
import { Fold } from '../Fold.tsx';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dates.ts';
import { saveCalendar } from './save-calendar.ts';

const w = words.en.calendar;

interface Props {
  dates: readonly DueDate[];
  records: Records;
  loaded: Loaded;
}

/** The dates as a file for the person's own calendar: all, some, or everyone's. */
export function CalendarExport({ dates, records, loaded }: Props) {
  const open = dates.filter((due) => !isSettled(due)).map(({ deadline }) => deadline);
  const several = records.people.value.length > 1;
  return (
    <section class="part calendar">
      <h2>{w.title}</h2>
      <p>{w.about}</p>
      <p class="soft">
        {w.careful} {several && w.names}
      </p>
      <div class="acts">
        {open.length > 0 && (
          <button
            type="button"
            class="button second"
            onClick={() => saveCalendar(records, loaded, open)}
          >
            {w.all(open.length)}
          </button>
        )}
        {several && (
          <button
            type="button"
            class="button second"
            onClick={() => saveCalendar(records, loaded, 'everyone')}
          >
            {w.everyone}
          </button>
        )}
      </div>
      {open.length > 1 && <Choose open={open} records={records} loaded={loaded} />}
    </section>
  );
}

interface ChooseProps extends Omit<Props, 'dates'> {
  open: readonly DueDate['deadline'][];
}

function Choose({ open, records, loaded }: ChooseProps) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const chosen = open.filter(({ id }) => ids.includes(id));
  const save = () => {
    setMissing(chosen.length === 0);
    if (chosen.length > 0) void saveCalendar(records, loaded, chosen);
  };
  return (
    <Fold title={w.choose}>
      <fieldset class="choices">
        <legend class="hidden-words">{w.choose}</legend>
        {open.map(({ id, title, dueOn }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={(event) => {
                const others = ids.filter((one) => one !== id);
                setMissing(false);
                setIds(event.currentTarget.checked ? [...others, id] : others);
              }}
            />
            <span>
              {title}
              <span class="soft small">{dateInWords(dueOn)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" class="button second" onClick={save}>
          {w.chosen(chosen.length)}
        </button>
      </p>
      {missing && (
        <p class="mistake" role="alert">
          {w.noneChosen}
        </p>
      )}
    </Fold>
  );
}
