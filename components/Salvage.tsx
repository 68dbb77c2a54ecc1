import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { canSalvage, salvage } from '../lib/dossier/salvage.ts';
import { download } from './download.ts';
import type { Clock } from './records.ts';
import { words } from './words/shared.ts';

const w = words.en.salvage;

/** Where the dossier cannot be opened, and something can be read all the same: a copy of it. */
export function Salvage({ clock }: { clock: Clock }) {
  const [possible, setPossible] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    canSalvage().then(setPossible, () => setPossible(false));
  }, []);
  if (!possible) return null;
  const save = async () => {
    setSaid(w.busy);
    const saved = await salvage(browser.runtime.getManifest().version, clock.now());
    if (saved) {
      const ending = saved.kind === 'database' ? '.zip' : '.json';
      download(saved.content, `${w.file(clock.today().toString())}${ending}`);
    }
    setSaid(saved ? w.saved : w.nothing);
  };
  return (
    <div class="stack">
      <p class="soft">{w.about}</p>
      <p>
        <button type="button" class="button second" onClick={save}>
          {w.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
