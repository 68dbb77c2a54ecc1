import type { Signal } from '@preact/signals';
import { SlidersHorizontal } from 'lucide';
import { useState } from 'preact/hooks';
import { changeSettings, type Settings } from '../../lib/settings.ts';
import { Icon } from '../Icon.tsx';
import { useVault } from '../privacy/vault-state.ts';
import type { Records } from '../records.ts';
import { Switch } from '../Switch.tsx';
import { words } from '../words/popup.ts';
import { words as privacy } from '../words/privacy.ts';

const w = words.en;

interface Props {
  records: Records;
  settings: Signal<Settings>;
}

/** The choices that are needed rarely, behind one button. */
export function Menu({ records, settings }: Props) {
  const state = useVault(records)?.state;
  const [asked, setAsked] = useState(false);
  const lock = () => {
    setAsked(true);
    void records.ask(({ vault }) => vault.lock());
  };
  return (
    <>
      <button type="button" class="menu-button" popovertarget="menu" aria-label={w.more}>
        <Icon of={SlidersHorizontal} />
      </button>
      <div id="menu" class="menu" popover="auto">
        <Switch
          label={w.allPages}
          on={settings.value.on}
          onChange={(on) => changeSettings(() => ({ on }))}
        />
        <a href="/welcome.html" target="_blank" rel="noopener">
          {w.changeAnswers}
        </a>
        <a href="/dossier.html#settings" target="_blank" rel="noopener">
          {w.settings}
        </a>
        {(state === 'open' || state === 'sealing') && <LockNow onLock={lock} />}
      </div>
      {/* Outside of the menu, which is closed by then. */}
      <span class="hidden-words" role="status">
        {asked && state === 'locked' && privacy.en.unlock.title}
      </span>
    </>
  );
}

/** Closes the menu too, and the keyboard is back on its button. */
function LockNow({ onLock }: { onLock: () => void }) {
  return (
    <button
      type="button"
      class="plain"
      popovertarget="menu"
      popovertargetaction="hide"
      onClick={onLock}
    >
      {privacy.en.vault.lock}
    </button>
  );
}
