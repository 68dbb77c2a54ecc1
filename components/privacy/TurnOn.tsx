import { useRef, useState } from 'preact/hooks';
import type { Records } from '../records.ts';
import { words } from '../words/privacy.ts';
import { useNewPassphrase } from './NewPassphrase.tsx';
import { turnOn } from './turn-on.ts';

const w = words.en.vault;

/** What a passphrase does and does not, and the way to set one. */
export function TurnOn({ records }: { records: Records }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>{w.off}</p>
      <dl class="facts">
        <dt>{w.hides}</dt>
        <dd>{w.hidesAbout}</dd>
        <dt>{w.stays}</dt>
        <dd>{w.staysAbout}</dd>
        <dt>{w.limits}</dt>
        <dd>{w.limitsAbout}</dd>
      </dl>
      {open ? (
        <Choose records={records} onCancel={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {w.start}
          </button>
        </p>
      )}
    </>
  );
}

function Choose({ records, onCancel }: { records: Records; onCancel: () => void }) {
  const known = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState(false);
  const [busy, setBusy] = useState(false);
  const { fields, read } = useNewPassphrase(w.choose, records.people.value);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const passphrase = read();
    const knows = known.current?.checked === true;
    setUnread(!knows);
    if (passphrase === null) return;
    if (!knows) return known.current?.focus();
    setBusy(true);
    await turnOn(records, passphrase);
    setBusy(false);
  };
  return (
    <form class="sheet stack" onSubmit={submit} noValidate>
      <p class="warning">
        <strong>{w.noWayBack}</strong> {w.noWayBackAbout} <a href="#backup">{w.backup}</a>
      </p>
      {fields}
      <label class="choice">
        <input
          ref={known}
          type="checkbox"
          aria-invalid={unread}
          aria-describedby={unread ? 'must-know' : undefined}
        />
        <span>{w.know}</span>
      </label>
      {unread && (
        <p id="must-know" class="mistake" role="alert">
          {w.mustKnow}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? w.turningOn : w.turnOn}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
