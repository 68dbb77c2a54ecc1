import { useEffect, useState } from 'preact/hooks';
import type { Aside } from '../../lib/dossier/quarantine.ts';
import type { SafetyState } from '../../lib/dossier/safety-state.ts';
import type { ListedSnapshot } from '../../lib/dossier/snapshots.ts';
import type { Records } from '../records.ts';

/** What the backup page shows. */
export interface Held {
  state: SafetyState;
  snapshots: readonly ListedSnapshot[];
  aside: readonly Aside[];
}

/** The same, read again after every change; null before it is read. */
export function useHeld(records: Records): { held: Held | null; reload: () => void } {
  const [held, setHeld] = useState<Held | null>(null);
  const [turn, setTurn] = useState(0);
  const view = records.view.value;
  useEffect(() => {
    let gone = false;
    const look = records.ask(async ({ safety }) => ({
      state: await safety.state(),
      snapshots: await safety.snapshots(),
      aside: await safety.quarantine(),
    }));
    look.then((read) => {
      if (!gone && read) setHeld(read);
    });
    return () => {
      gone = true;
    };
  }, [records, view, turn]);
  return { held, reload: () => setTurn((before) => before + 1) };
}
