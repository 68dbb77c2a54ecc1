import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { SecretField } from './SecretField.tsx';

interface Props {
  /** Of the field. */
  id: string;
  label: string;
  /** Words on the button; others while the passphrase is tried. */
  button: string;
  busyButton: string;
  /** The button is not the first thing to do here. */
  second?: boolean;
  busy: boolean;
  /** Nobody may try yet. */
  waits?: boolean;
  /** What went wrong, in words; empty if nothing did. */
  mistake: string;
  /** Resolves to whether it was right, or to null if it was not tried. */
  onSend: (passphrase: string) => Promise<boolean | null>;
  class?: string;
  /** Stands between the field and the button. */
  children?: ComponentChildren;
}

/** One passphrase that exists, and a button. What was wrong is selected, what was right is forgotten. */
export function PassphraseForm(props: Props) {
  const { id, label, busy, waits = false, mistake, onSend } = props;
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || waits) return;
    const right = await onSend(field.current?.value ?? '');
    if (!field.current) return;
    if (right) field.current.value = '';
    else if (right === false) field.current.select();
  };
  return (
    <form class={props.class ?? 'stack'} onSubmit={submit} noValidate>
      <SecretField
        id={id}
        label={label}
        field={field}
        autocomplete="current-password"
        wrong={mistake !== ''}
        about={`${id}-mistake`}
      />
      <p id={`${id}-mistake`} class="mistake" role="alert">
        {mistake}
      </p>
      {props.children}
      <p>
        <button
          type="submit"
          class={props.second ? 'button second' : 'button'}
          aria-disabled={busy || waits}
        >
          {busy ? props.busyButton : props.button}
        </button>
      </p>
    </form>
  );
}
