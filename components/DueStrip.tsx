import { shortDate } from './dates.ts';
import { dueCount, openDates } from './due.ts';
import { OthersDue } from './OthersDue.tsx';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

const w = words.en;

const page = { href: '/dossier.html#people', target: '_blank', rel: 'noopener' } as const;

/** What is due: the nearest date that is still open, and what others of the dossier have. */
export function DueStrip(props: { records: Records; loaded: Loaded }) {
  return (
    <>
      <Nearest {...props} />
      <OthersDue {...props} people={page} />
    </>
  );
}

/** The nearest date, and how many more are due; nothing where there is none. */
function Nearest({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const [due] = openDates(loaded, today);
  if (!due) return null;
  const more = dueCount(loaded, today) - 1;
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
