import { shortDate } from './dates.ts';
import { nextDue } from './due.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

const w = words.en;

/** The nearest date that is still open and not past; nothing where there is none. */
export function DueStrip({ records, loaded }: { records: Records; loaded: Loaded }) {
  const today = records.clock.today();
  const due = nextDue(loaded, today);
  if (!due) return null;
  return (
    <a class={`due ${due.status}`} href="/dossier.html#dates" target="_blank" rel="noopener">
      <strong>{due.words}</strong>{' '}
      <span>
        {due.deadline.title}, {w.by(shortDate(due.deadline.dueOn, today))}
      </span>
    </a>
  );
}
