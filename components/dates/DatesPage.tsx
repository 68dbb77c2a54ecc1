import { useRef, useState } from 'preact/hooks';
import { dueDates } from '../due.ts';
import { OthersDue } from '../OthersDue.tsx';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dates.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { DatesList } from './DatesList.tsx';
import { groups } from './groups.ts';
import { MonthView } from './MonthView.tsx';

const w = words.en;
const views = ['list', 'month'] as const;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Every date: as a list by what it asks for, or by month; and the way into one's own calendar. */
export function DatesPage({ records, loaded }: Props) {
  const [view, setView] = useState<(typeof views)[number]>('list');
  const [shown, setShown] = useState<string | null>(null);
  const lead = useRef<HTMLParagraphElement>(null);
  const today = records.clock.today();
  const dates = dueDates(loaded.plan.deadlines, loaded.records.marks, today);
  if (dates.length === 0) return <Empty />;
  const grouped = groups(dates, today);
  const show = (id: string) => {
    setShown(id);
    setView('list');
  };
  return (
    <>
      <p class="lead" ref={lead} tabIndex={-1}>
        {leadWords(grouped.late.length, grouped.week.length)}
      </p>
      <OthersDue records={records} loaded={loaded} people={{ href: '#people' }} />
      <fieldset class="views">
        <legend class="hidden-words">{w.views.label}</legend>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => {
              setShown(null);
              setView(one);
            }}
          >
            {w.views[one]}
          </button>
        ))}
      </fieldset>
      <div class="columns">
        <div>
          {view === 'list' ? (
            <DatesList
              grouped={grouped}
              shown={shown}
              records={records}
              loaded={loaded}
              onMarked={() => lead.current?.focus()}
            />
          ) : (
            <MonthView dates={dates} today={today} onShow={show} />
          )}
        </div>
        <div>
          <CalendarExport dates={dates} records={records} loaded={loaded} />
          <p class="after">
            <a href="#settings">{w.reminders}</a>
          </p>
        </div>
      </div>
    </>
  );
}

function leadWords(late: number, week: number): string {
  if (late > 0) return w.lead.late(late);
  return week > 0 ? w.lead.week(week) : w.lead.calm;
}

function Empty() {
  return (
    <section class="sheet stack">
      <h2>{w.empty.title}</h2>
      <p class="soft">{w.empty.about}</p>
      <p class="acts">
        <a class="button" href="#story">
          {w.empty.story}
        </a>
        <a href="#letters">{w.empty.letter}</a>
      </p>
    </section>
  );
}
