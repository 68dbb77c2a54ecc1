import { useRef, useState } from 'preact/hooks';
import type { Person } from '../../lib/dossier/types.ts';
import { type Strength, strengthOf } from '../../lib/dossier/vault/strength.ts';
import { words } from '../words/privacy.ts';
import { SecretField } from './SecretField.tsx';

const w = words.en.vault;
const refused: readonly Strength[] = ['short', 'personal', 'common'];

/** The two fields for a new passphrase. */
export interface NewPassphrase {
  fields: preact.JSX.Element;
  /** The passphrase, or null after it has said what is wrong. */
  read: () => string | null;
  /** Empties the fields. */
  forget: () => void;
}

/** A new passphrase, typed twice, with advice while it is typed. */
export function useNewPassphrase(label: string, people: readonly Person[]): NewPassphrase {
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const [strength, setStrength] = useState<Strength | null>(null);
  const [differ, setDiffer] = useState(false);
  const judge = () => {
    const typed = first.current?.value ?? '';
    const judged = typed === '' ? null : strengthOf(typed, people.flatMap(personal));
    setStrength(judged);
    return judged ?? 'short';
  };
  const read = (): string | null => {
    const typed = first.current?.value ?? '';
    const judged = judge();
    if (refused.includes(judged)) {
      setStrength(judged);
      first.current?.focus();
      return null;
    }
    const same = typed === second.current?.value;
    setDiffer(!same);
    if (same) return typed;
    second.current?.focus();
    return null;
  };
  const forget = () => {
    for (const field of [first, second]) if (field.current) field.current.value = '';
    setStrength(null);
    setDiffer(false);
  };
  const fields = (
    <>
      <SecretField
        id="new-passphrase"
        label={label}
        field={first}
        autocomplete="new-password"
        wrong={strength !== null && refused.includes(strength)}
        about="strength"
        onInput={judge}
      />
      <p id="strength" class={`strength ${strength ?? ''}`} role="status">
        {strength ? w.strengths[strength] : ''}
      </p>
      <SecretField
        id="new-passphrase-again"
        label={w.again}
        field={second}
        autocomplete="new-password"
        wrong={differ}
        about="differ"
        onInput={() => setDiffer(false)}
      />
      <p id="differ" class="mistake" role="alert">
        {differ ? w.differ : ''}
      </p>
    </>
  );
  return { fields, read, forget };
}

/** What others may know of somebody. */
function personal({ name, situation, nir }: Person): string[] {
  return [name, situation.bornOn, situation.livesIn?.postcode, nir].filter(
    (known) => typeof known === 'string',
  );
}
