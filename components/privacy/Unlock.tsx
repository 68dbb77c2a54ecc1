import { useRef } from 'preact/hooks';
import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';
import { useAsking } from './asking.ts';
import { SecretField } from './SecretField.tsx';

const w = words.en;

/** Stands where the records would, while the vault is locked: one field, one button. */
export function Unlock({ records }: { records: Records }) {
  const field = useRef<HTMLInputElement>(null);
  const asking = useAsking(records);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (asking.busy || asking.waits) return;
    const passphrase = field.current?.value ?? '';
    if (await asking.send((dossier) => dossier.vault.unlock(passphrase))) return;
    field.current?.select();
  };
  return (
    <section class="sheet stack unlock">
      <h2>{w.unlock.title}</h2>
      <p class="soft">{w.unlock.about}</p>
      <form class="stack" onSubmit={submit} noValidate>
        <SecretField
          id="passphrase"
          label={w.field}
          field={field}
          autocomplete="current-password"
          wrong={asking.mistake !== ''}
          about="unlock-mistake"
        />
        <p id="unlock-mistake" class="mistake" role="alert">
          {asking.mistake}
        </p>
        <p>
          <button type="submit" class="button" aria-disabled={asking.busy || asking.waits}>
            {asking.busy ? w.unlock.busy : w.unlock.button}
          </button>
        </p>
      </form>
      <p class="soft small">
        {w.unlock.lost}{' '}
        <a href="/dossier.html#privacy" target="_blank" rel="noopener">
          {w.unlock.lostLink}
        </a>
      </p>
    </section>
  );
}
