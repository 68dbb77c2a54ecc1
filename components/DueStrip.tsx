import { shortDate } from './dates.ts';
import { dueCount, nextDue } from './due.ts';
import { OthersDue } from './OthersDue.tsx';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

const w = words.en;

const page = { href: '/dossier.html#people', target: '_blank', rel: 'noopener' } as const;

/** What is due: the nearest date that is still open, and how many others of the dossier have. */
export function DueStrip(props: { records: Records; loaded: Loaded }) {
  return (
    <>
      <Nearest {...props} />
      <OthersDue {...props} people={page} />
    </>
  );
}

function Nearest({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const due = nextDue(loaded, today);
  if (!due) return null;
  const more = dueCount(loaded, today) - 1;
  return (
    <a class={`due ${due.standing}`} href="/dossier.html#dates" target="_blank" rel="noopener">
      <strong>{due.words}</strong>{' '}
      <span>
        {due.deadline.title}, {w.by(shortDate(due.deadline.dueOn, today))}
        {more > 0 && w.moreDue(more)}
      </span>
    </a>
  );
}
