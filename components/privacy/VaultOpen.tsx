import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { stayOpen } from '../../lib/dossier/vault/session.ts';
import { changeSettings, type LockAfter, lockTimes, type Settings } from '../../lib/settings.ts';
import { Fold } from '../Fold.tsx';
import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';
import { useAsking } from './asking.ts';
import { useNewPassphrase } from './NewPassphrase.tsx';
import { SecretField } from './SecretField.tsx';

const w = words.en.vault;

interface Props {
  records: Records;
  settings: Signal<Settings>;
}

/** An unlocked vault: lock it, say when it locks by itself, change the passphrase, turn it off. */
export function VaultOpen({ records, settings }: Props) {
  const lock = () => records.ask((dossier) => dossier.vault.lock());
  const choose = async (lockAfter: LockAfter) => {
    await changeSettings(() => ({ lockAfter }));
    await stayOpen(records.clock.now());
  };
  return (
    <>
      <p>
        <button type="button" class="button" onClick={lock}>
          {w.lock}
        </button>
      </p>
      <fieldset class="choices">
        <legend class="label">{w.lockAfter}</legend>
        {lockTimes.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="lock-after"
              checked={one === settings.value.lockAfter}
              onChange={() => choose(one)}
            />
            <span>{w.lockTime(one)}</span>
          </label>
        ))}
      </fieldset>
      <Fold title={w.change}>
        <Change records={records} />
      </Fold>
      <Fold title={w.turnOff}>
        <TurnOff records={records} />
      </Fold>
    </>
  );
}

function Change({ records }: { records: Records }) {
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<HTMLInputElement>(null);
  const asking = useAsking(records);
  const { fields, read } = useNewPassphrase(w.changeTo, records.people.value);
  const submit = async (event: Event) => {
    event.preventDefault();
    const after = asking.busy || asking.waits ? null : read();
    if (after === null) return;
    const old = before.current?.value ?? '';
    if (!(await asking.send((dossier) => dossier.vault.changePassphrase(old, after)))) {
      before.current?.select();
      return;
    }
    form.current?.reset();
    records.notice.value = { text: w.changed, bad: false, undo: null };
  };
  return (
    <form class="sheet stack" ref={form} onSubmit={submit} noValidate>
      <SecretField
        id="passphrase-now"
        label={w.now}
        field={before}
        autocomplete="current-password"
        wrong={asking.mistake !== ''}
        about="change-mistake"
      />
      <p id="change-mistake" class="mistake" role="alert">
        {asking.mistake}
      </p>
      {fields}
      <p>
        <button type="submit" class="button" aria-disabled={asking.busy || asking.waits}>
          {asking.busy ? w.working : w.changeButton}
        </button>
      </p>
    </form>
  );
}

function TurnOff({ records }: { records: Records }) {
  const field = useRef<HTMLInputElement>(null);
  const asking = useAsking(records);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (asking.busy || asking.waits) return;
    const passphrase = field.current?.value ?? '';
    if (await asking.send((dossier) => dossier.vault.turnOff(passphrase))) {
      records.notice.value = { text: w.turnedOff, bad: false, undo: null };
    } else field.current?.select();
  };
  return (
    <form class="sheet stack" onSubmit={submit} noValidate>
      <p>{w.turnOffAbout}</p>
      <SecretField
        id="passphrase-off"
        label={w.now}
        field={field}
        autocomplete="current-password"
        wrong={asking.mistake !== ''}
        about="off-mistake"
      />
      <p id="off-mistake" class="mistake" role="alert">
        {asking.mistake}
      </p>
      <p>
        <button type="submit" class="button second" aria-disabled={asking.busy || asking.waits}>
          {asking.busy ? w.working : w.turnOff}
        </button>
      </p>
    </form>
  );
}
