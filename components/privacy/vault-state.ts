import { useEffect, useState } from 'preact/hooks';
import type { VaultState } from '../../lib/dossier/vault/vault.ts';
import type { Records } from '../records.ts';

/** How the vault stands, read again with each change of the records; null until it is known. */
export function useVaultState(records: Records): VaultState | null {
  const [state, setState] = useState<VaultState | null>(null);
  const view = records.view.value;
  // A new view means that something has changed.
  useEffect(() => {
    void records.ask((dossier) => dossier.vault.state()).then(setState);
  }, [records, view]);
  return state;
}
