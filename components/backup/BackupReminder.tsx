import { useState } from 'preact/hooks';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { useHeld } from './held.ts';

const w = words.en.reminder;

/** A quiet line where there is much to lose and no recent backup. */
export function BackupReminder({ records }: { records: Records }) {
  const { held } = useHeld(records);
  const [resting, setResting] = useState(false);
  if (!held?.state.due || resting) return null;
  const later = async () => {
    setResting(true);
    await records.ask(({ safety }) => safety.notNow());
  };
  return (
    <div class="reminder">
      <p>{w.text(held.state.backedUpAt === null)}</p>
      <p class="acts">
        <a href="#backup">{w.go}</a>
        <button type="button" class="plain" onClick={later}>
          {w.later}
        </button>
      </p>
    </div>
  );
}
