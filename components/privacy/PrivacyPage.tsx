import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { StoredSizes } from '../../lib/dossier/sizes.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Records } from '../records.ts';
import { useRescuedFocus } from '../rescued-focus.ts';
import { words } from '../words/privacy.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { Stored } from './Stored.tsx';
import { Switching } from './Switching.tsx';
import { TurnOn } from './TurnOn.tsx';
import { Unlock } from './Unlock.tsx';
import { VaultOpen } from './VaultOpen.tsx';
import { isSwitching, useVault } from './vault-state.ts';

const w = words.en;

interface Props {
  records: Records;
  settings: Signal<Settings>;
}

/** The passphrase, what is stored, and the way to delete all of it. Works while the dossier is locked. */
export function PrivacyPage({ records, settings }: Props) {
  const standing = useVault(records);
  const state = standing?.state;
  const sizes = useSizes(records);
  useRescuedFocus(state);
  if (state === 'locked') {
    return (
      <>
        <Unlock records={records} />
        <Stored sizes={sizes} />
        <DeleteEverything records={records} sizes={sizes} />
      </>
    );
  }
  return (
    <>
      <p class="lead">{w.lead}</p>
      <div class="columns">
        <div>
          <section class="part">
            <h2>{w.vault.title}</h2>
            <p role="status">
              {state && (
                <span class={`pill ${state === 'open' ? 'done' : ''}`}>
                  {w.vault.states[state]}
                </span>
              )}
            </p>
            {state === 'off' && records.view.value.kind === 'ready' && <TurnOn records={records} />}
            {state === 'off' && records.view.value.kind !== 'ready' && <p>{w.vault.off}</p>}
            {standing && isSwitching(standing.state) && (
              <Switching state={standing.state} progress={standing.progress} />
            )}
            {state === 'open' && <VaultOpen records={records} settings={settings} />}
          </section>
        </div>
        <div>
          <Stored sizes={sizes} />
          <DeleteEverything records={records} sizes={sizes} />
        </div>
      </div>
    </>
  );
}

function useSizes(records: Records): StoredSizes | null {
  const [sizes, setSizes] = useState<StoredSizes | null>(null);
  const view = records.view.value;
  // A new view means that something has changed.
  useEffect(() => {
    void records.ask((dossier) => dossier.sizes()).then(setSizes);
  }, [records, view]);
  return sizes;
}
