import { shortDate } from '../dates.ts';
import { openDates } from '../due.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/overview.ts';

const w = words.en.due;
const most = 4;

/** The nearest dates that are open. */
export function DueSoon({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const nearest = openDates(loaded, today).slice(0, most);
  return (
    <section class="part">
      <h2>{w.title}</h2>
      {nearest.length === 0 && <p class="soft">{w.none}</p>}
      <ul class="lines brief">
        {nearest.map(({ deadline, standing, words: left }) => (
          <li class="line" key={deadline.id}>
            <span>
              {deadline.title} <span class="soft">{w.by(shortDate(deadline.dueOn, today))}</span>
            </span>
            <span class={`pill ${standing}`}>{left}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="#dates">{w.all}</a>
      </p>
    </section>
  );
}
