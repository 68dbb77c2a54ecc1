import type { Progress } from '../../lib/dossier/vault/vault.ts';
import { words } from '../words/privacy.ts';

const w = words.en.vault.switching;

interface Props {
  state: 'sealing' | 'opening';
  progress: Progress;
}

/** A vault that is being switched on or off: how many files are done, and what happens if it is stopped. */
export function Switching({ state, progress }: Props) {
  const { done, of } = progress;
  return (
    <>
      <div class="ready">
        <span id="vault-progress">{done < of ? w[state].files(done, of) : w[state].last}</span>
        {done < of && <progress max={of} value={done} aria-labelledby="vault-progress" />}
      </div>
      <p>{w[state].closed}</p>
      <p class="soft">{w.stuck}</p>
    </>
  );
}
