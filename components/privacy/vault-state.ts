import { useEffect, useState } from 'preact/hooks';
import type { Progress, VaultState } from '../../lib/dossier/vault/vault.ts';
import type { Records } from '../records.ts';

/** How the vault stands, and how far it is while it is being switched. */
export interface Standing {
  state: VaultState;
  progress: Progress;
}

/** In milliseconds. Nobody is told of each file that is done. */
const pause = 500;

/** The same, read again with each change of the records, and until a switch is over; null until it is known. */
export function useVault(records: Records): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  const view = records.view.value;
  // A new view means that something has changed.
  useEffect(() => {
    let [timer, gone]: [ReturnType<typeof setTimeout> | undefined, boolean] = [undefined, false];
    const look = async () => {
      const found = await records.ask(async ({ vault }) => ({
        state: await vault.state(),
        progress: await vault.progress(),
      }));
      if (gone) return;
      setStanding(found);
      if (found && isSwitching(found.state)) timer = setTimeout(look, pause);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [records, view]);
  return standing;
}

/** True while files are sealed, or opened again. */
export function isSwitching(state: VaultState): state is 'sealing' | 'opening' {
  return state === 'sealing' || state === 'opening';
}
