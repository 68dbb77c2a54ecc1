import type { Signal } from '@preact/signals';
import { stayOpen } from '../../lib/dossier/vault/session.ts';
import { changeSettings, type LockAfter, lockTimes, type Settings } from '../../lib/settings.ts';
import { Fold } from '../Fold.tsx';
import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';
import { useAsking } from './asking.ts';
import { useNewPassphrase } from './NewPassphrase.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';

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
  const { send, ...asking } = useAsking(records);
  const { fields, read, forget } = useNewPassphrase(w.changeTo, records.people.value);
  const change = async (before: string) => {
    const after = read();
    if (after === null) return null;
    const right = await send(({ vault }) => vault.changePassphrase(before, after));
    if (right) {
      forget();
      records.notice.value = { text: w.changed, bad: false, undo: null };
    }
    return right;
  };
  return (
    <PassphraseForm
      class="sheet stack"
      id="passphrase-now"
      label={w.now}
      button={w.changeButton}
      busyButton={w.working}
      {...asking}
      onSend={change}
    >
      {fields}
    </PassphraseForm>
  );
}

function TurnOff({ records }: { records: Records }) {
  const { send, ...asking } = useAsking(records);
  const turnOff = async (passphrase: string) => {
    const right = await send(({ vault }) => vault.turnOff(passphrase));
    if (right) records.notice.value = { text: w.turnedOff, bad: false, undo: null };
    return right;
  };
  return (
    <div class="sheet stack">
      <p>{w.turnOffAbout}</p>
      <PassphraseForm
        id="passphrase-off"
        label={w.now}
        button={w.turnOff}
        busyButton={w.working}
        second
        {...asking}
        onSend={turnOff}
      />
    </div>
  );
}
