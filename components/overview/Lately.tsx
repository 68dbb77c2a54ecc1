import { shortDate } from '../dates.ts';
import type { Loaded, Records } from '../records.ts';
import { newestFirst } from '../story/timeline.ts';
import { entryTitle } from '../words/events.ts';
import { words } from '../words/overview.ts';

const w = words.en.last;
const most = 3;

/** The last entries of the story, and the way to add one. */
export function Lately({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const happened = loaded.records.events.filter(({ on }) => on <= today.toString());
  const last = newestFirst(happened).slice(0, most);
  return (
    <section class="part">
      <h2>{w.title}</h2>
      {last.length === 0 && <p class="soft">{w.none}</p>}
      <ul class="lines brief">
        {last.map(({ id, kind, on, note }) => (
          <li class="line" key={id}>
            <span>{entryTitle(kind)}</span>
            <span class="soft">{shortDate(on, today)}</span>
            {note && <p class="rest soft two-lines">{note}</p>}
          </li>
        ))}
      </ul>
      <p class="acts">
        <a href="#story">{last.length === 0 ? w.note : w.all}</a>
      </p>
    </section>
  );
}
