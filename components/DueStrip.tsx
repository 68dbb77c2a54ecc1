import { asks } from '../lib/deadlines/standing.ts';
import { shortDate } from './dates.ts';
import { openDates } from './due.ts';
import { OthersDue } from './OthersDue.tsx';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

const w = words.en;

/** What is due: the nearest date that is still open, and how many others of the dossier have. */
export function DueStrip(props: { records: Records; loaded: Loaded }) {
  return (
    <>
      <Nearest {...props} />
      <OthersDue {...props} />
    </>
  );
}

function Nearest({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const [due, ...others] = openDates(loaded, today);
  if (!due) return null;
  const more = others.filter(({ standing }) => asks(standing)).length;
  return (
    <a class={`due ${due.standing}`} href="/dossier.html#dates" target="_blank" rel="noopener">
      <strong>{due.words}</strong>{' '}
      <span>
        {due.deadline.title}, {w.by(shortDate(due.deadline.dueOn, today))}
      </span>
      {more > 0 && <span class="more">{w.moreDue(more)}</span>}
    </a>
  );
}
