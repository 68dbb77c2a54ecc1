import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../words/privacy.ts';

const w = words.en;

interface Props {
  id: string;
  label: string;
  field: RefObject<HTMLInputElement | null>;
  /** What a password manager may do. */
  autocomplete: 'current-password' | 'new-password';
  wrong?: boolean;
  /** Id of the words about it. */
  about?: string | undefined;
  onInput?: () => void;
}

/** A passphrase, hidden unless it is to be shown. */
export function SecretField(props: Props) {
  const { id, label, field, autocomplete, wrong = false, about, onInput } = props;
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="secret">
        <input
          id={id}
          ref={field}
          class="entry"
          // The types allow one of the two.
          type={(shown ? 'text' : 'password') as 'password'}
          autocomplete={autocomplete}
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby={about}
          onInput={onInput}
        />
        <button
          type="button"
          class="button second"
          aria-label={shown ? w.hideWhat(label) : w.showWhat(label)}
          onClick={() => setShown(!shown)}
        >
          {shown ? w.hide : w.show}
        </button>
      </span>
    </div>
  );
}
