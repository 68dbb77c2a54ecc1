import { useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { BackupRefused } from '../../lib/dossier/backup/refusal.ts';
import type { SafetyState } from '../../lib/dossier/safety-state.ts';
import { momentInWords } from '../dates.ts';
import { download } from '../download.ts';
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
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await saveBackup(records);
    setBusy(false);
    onSaved();
  };
  return (
    <section class="stack">
      <h2>{w.title}</h2>
      <p>{w.about}</p>
      <p class="soft">{w.careful}</p>
      <div class="acts">
        <button type="button" class="button" aria-disabled={busy} onClick={busy ? undefined : save}>
          {busy ? w.busy : w.button}
        </button>
        <button type="button" class="plain" onClick={() => saveText(records)}>
          {w.asText}
        </button>
      </div>
      {state && <LastBackup state={state} records={records} />}
      {state && state.withoutContent > 0 && (
        <p class="mistake">{w.noContent(state.withoutContent)}</p>
      )}
    </section>
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

async function saveBackup(records: Records): Promise<void> {
  const app = browser.runtime.getManifest().version;
  const made = await records.ask(({ safety }) =>
    safety.makeBackup(app).catch((error: unknown) => {
      if (error instanceof BackupRefused) return 'too-large' as const;
      throw error;
    }),
  );
  if (made === null) return say(records, w.failed, true);
  if (made === 'too-large') return say(records, w.tooLarge, true);
  const name = w.file(records.clock.today().toString());
  download(made, name);
  await records.ask(({ safety }) => safety.noteBackup());
  say(records, w.saved(name, sizeInWords(made.size)), false);
}
