import { useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { BackupRefused } from '../../lib/dossier/backup/refusal.ts';
import type { SafetyState } from '../../lib/dossier/safety-state.ts';
import { momentInWords } from '../dates.ts';
import { download } from '../download.ts';
import { useNewPassphrase } from '../privacy/NewPassphrase.tsx';
import { useVault } from '../privacy/vault-state.ts';
import type { Records } from '../records.ts';
import { sizeInWords } from '../words/amounts.ts';
import { words } from '../words/backup.ts';

const w = words.en.save;

interface Props {
  records: Records;
  state: SafetyState | null;
  onSaved: () => void;
}

/** One file with everything in it, into the downloads of the browser. */
export function SaveBackup({ records, state, onSaved }: Props) {
  return (
    <section class="stack">
      <h2>{w.title}</h2>
      <p>{w.about}</p>
      <Choose records={records} onSaved={onSaved} />
      {state && <LastBackup state={state} records={records} />}
      {state && state.withoutContent > 0 && (
        <p class="mistake">{w.noContent(state.withoutContent)}</p>
      )}
    </section>
  );
}

function Choose({ records, onSaved }: Omit<Props, 'state'>) {
  const [busy, setBusy] = useState(false);
  const [locking, setLocking] = useState(false);
  const vault = useVault(records)?.state;
  const { fields, read, forget } = useNewPassphrase(w.lock.choose, records.people.value);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const passphrase = locking ? read() : null;
    if (locking && passphrase === null) return;
    setBusy(true);
    const done = await saveBackup(records, passphrase);
    setBusy(false);
    if (!done) return;
    // A passphrase that was used is not kept.
    forget();
    setLocking(false);
    onSaved();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <label class="choice">
        <input
          type="checkbox"
          checked={locking}
          onChange={(event) => {
            forget();
            setLocking(event.currentTarget.checked);
          }}
        />
        <span>
          {w.lock.label}
          <span class="soft small">{w.lock.about}</span>
        </span>
      </label>
      {!locking && vault === 'off' && <p class="soft">{w.careful}</p>}
      {!locking && vault && vault !== 'off' && <p>{w.lock.advised}</p>}
      {locking && (
        <>
          <p class="warning">
            <strong>{w.lock.noWayBack}</strong> {w.lock.noWayBackAbout}
          </p>
          {fields}
        </>
      )}
      <div class="acts">
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? w.busy : w.button}
        </button>
        {!locking && (
          <button type="button" class="plain" onClick={() => saveText(records)}>
            {w.asText}
          </button>
        )}
      </div>
    </form>
  );
}

function LastBackup({ state, records }: { state: SafetyState; records: Records }) {
  const { backedUpAt, changesSince } = state;
  if (backedUpAt === null) return <p class="soft">{w.never}</p>;
  const when = momentInWords(Temporal.Instant.from(backedUpAt), records.clock.now());
  return <p class="soft">{w.last(when, changesSince)}</p>;
}

function say(records: Records, text: string, bad: boolean): void {
  records.notice.value = { text, bad, undo: null };
}

async function saveText(records: Records): Promise<void> {
  const text = await records.ask((dossier) => dossier.exportText());
  if (text === null) return say(records, w.failed, true);
  const day = records.clock.today().toString();
  download(new Blob([text], { type: 'application/json' }), w.textFile(day));
  say(records, w.textSaved, false);
}

/** Resolves to whether the backup was made. */
async function saveBackup(records: Records, passphrase: string | null): Promise<boolean> {
  const app = browser.runtime.getManifest().version;
  const made = await records.ask(({ safety }) =>
    safety.makeBackup(app, passphrase).catch((error: unknown) => {
      if (error instanceof BackupRefused) return 'too-large' as const;
      throw error;
    }),
  );
  if (made === null || made === 'too-large') {
    say(records, made === null ? w.failed : w.tooLarge, true);
    return false;
  }
  const day = records.clock.today().toString();
  const name = passphrase === null ? w.file(day) : w.lock.file(day);
  download(made, name);
  await records.ask(({ safety }) => safety.noteBackup());
  const said = passphrase === null ? w.saved : w.lock.saved;
  say(records, said(name, sizeInWords(made.size)), false);
  return true;
}
