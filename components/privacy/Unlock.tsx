import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';
import { useAsking } from './asking.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

const w = words.en;

/** Stands where the records would, while the vault is locked: one field, one button. */
export function Unlock({ records }: { records: Records }) {
  const { send, ...asking } = useAsking(records);
  return (
    <section class="sheet stack unlock">
      <h2>{w.unlock.title}</h2>
      <p class="soft">{w.unlock.about}</p>
      <PassphraseForm
        id="passphrase"
        label={w.field}
        button={w.unlock.button}
        busyButton={w.unlock.busy}
        {...asking}
        onSend={(passphrase) => send(({ vault }) => vault.unlock(passphrase))}
      />
      <p class="soft small">
        {w.unlock.lost}{' '}
        <a href="/dossier.html#privacy" target="_blank" rel="noopener">
          {w.unlock.lostLink}
        </a>
      </p>
    </section>
  );
}
