import type { Signal } from '@preact/signals';
import { SlidersHorizontal } from 'lucide';
import { changeSettings, type Settings } from '../../lib/settings.ts';
import { Icon } from '../Icon.tsx';
import { Switch } from '../Switch.tsx';
import { words } from '../words/popup.ts';

const w = words.en;

/** The choices that are needed rarely, behind one button. */
export function Menu({ settings }: { settings: Signal<Settings> }) {
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
      </div>
    </>
  );
}
