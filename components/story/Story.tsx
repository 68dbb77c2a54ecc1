import { useMemo, useState } from 'preact/hooks';
import { type Effect, effectThen } from '../../lib/deadlines/effects.ts';
import type { DossierEvent } from '../../lib/dossier/types.ts';
import { monthInWords } from '../dates.ts';
import type { Loaded, Records } from '../records.ts';
import { words as eventWords } from '../words/events.ts';
import { words } from '../words/story.ts';
import { Entry } from './Entry.tsx';
import { type Month, timeline } from './timeline.ts';

const w = words.en.list;
const { groups } = eventWords.en;

/** Entries shown at first, and more at each request. */
const step = 50;
/** Shorter stories need no filter. */
const worthFiltering = 8;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Everything noted, the newest first, by month; of one topic on request. */
export function Story({ records, loaded }: Props) {
  const [topic, setTopic] = useState('');
  const [count, setCount] = useState(step);
  const { events } = loaded.records;
  const kinds = groups.find(({ title }) => title === topic)?.kinds ?? null;
  const effectOf = useEffects({ records, loaded });
  const { months, left } = useMemo(
    () => timeline(events, kinds, count, records.clock.today()),
    [events, kinds, count, records],
  );
  return (
    <section class="part story" aria-labelledby="happened">
      <div class="story-head">
        <h2 id="happened">{w.title}</h2>
        {events.length > worthFiltering && (
          <Filter
            topic={topic}
            events={events}
            onTopic={(chosen) => {
              setTopic(chosen);
              setCount(step);
            }}
          />
        )}
      </div>
      {months.length === 0 && <p class="soft">{w.none}</p>}
      {months.map((month) => (
        <OneMonth
          key={month.key}
          month={month}
          effectOf={effectOf}
          records={records}
          loaded={loaded}
        />
      ))}
      {left > 0 && (
        <p class="acts">
          <button type="button" class="button second" onClick={() => setCount(count + step)}>
            {w.earlier}
          </button>
          <span class="soft">{w.left(left)}</span>
        </p>
      )}
    </section>
  );
}

/** What each entry started and ended; computed once for as long as the records stay the same. */
function useEffects({ records, loaded: { plan, records: own } }: Props) {
  const known = useMemo(() => new Map<string, Effect>(), [plan, own]);
  return (event: DossierEvent): Effect => {
    const before = known.get(event.id);
    if (before) return before;
    const { person, events } = own;
    const effect = effectThen(person.situation, plan, events, event, records.clock.today());
    known.set(event.id, effect);
    return effect;
  };
}

interface MonthProps extends Props {
  month: Month;
  effectOf: (event: DossierEvent) => Effect;
}

function OneMonth({ month, effectOf, records, loaded }: MonthProps) {
  return (
    <section class="month">
      <h3>{month.key === 'ahead' ? w.ahead : monthInWords(month.key)}</h3>
      <ul class="lines">
        {month.events.map((event) => (
          <Entry
            key={event.id}
            event={event}
            effect={effectOf(event)}
            records={records}
            loaded={loaded}
          />
        ))}
      </ul>
    </section>
  );
}

interface FilterProps {
  topic: string;
  events: readonly DossierEvent[];
  onTopic: (topic: string) => void;
}

/** Only topics that have entries can be chosen. */
function Filter({ topic, events, onTopic }: FilterProps) {
  const noted = useMemo(() => new Set(events.map(({ kind }) => kind)), [events]);
  const present = groups.filter(({ kinds }) => kinds.some((kind) => noted.has(kind)));
  return (
    <label class="filter">
      <span class="label">{w.filter}</span>
      <select class="entry" value={topic} onChange={(event) => onTopic(event.currentTarget.value)}>
        <option value="">{w.everything}</option>
        {present.map(({ title }) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
