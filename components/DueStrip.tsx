import { shortDate } from './dates.ts';
import { openDates } from './due.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

const w = words.en;

/** The nearest date that is still open and not past, and how many more are due; nothing where there is none. */
export function DueStrip({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const [due, ...others] = openDates(loaded, today);
  if (!due) return null;
  const more = others.filter(({ status }) => status !== 'later').length;
  return (
    <a class={`due ${due.status}`} href="/dossier.html#dates" target="_blank" rel="noopener">
      <strong>{due.words}</strong>{' '}
      <span>
        {due.deadline.title}, {w.by(shortDate(due.deadline.dueOn, today))}
      </span>
      {more > 0 && <span class="more">{w.moreDue(more)}</span>}
    </a>
  );
}
