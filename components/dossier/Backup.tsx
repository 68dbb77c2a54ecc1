import type { Records } from '../records.ts';
import { words } from '../words/dossier.ts';

const w = words.en.backup;

/** A copy of everything, into the downloads of the browser. */
export function Backup({ records }: { records: Records }) {
  return (
    <div class="stack">
      <p>{w.about}</p>
      <p class="soft">{w.careful}</p>
      <p>
        <button type="button" class="button" onClick={() => saveCopy(records)}>
          {w.save}
        </button>
      </p>
      <p class="soft">
        {records.quarantined.value === 0 ? w.whole : w.broken(records.quarantined.value)}
      </p>
    </div>
  );
}

async function saveCopy(records: Records) {
  const text = await records.exportText();
  if (text === null) {
    records.notice.value = { text: w.failed, bad: true, undo: null };
    return;
  }
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = w.file(records.clock.today().toString());
  link.click();
  // The browser has taken its copy of the address once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  records.notice.value = { text: w.saved, bad: false, undo: null };
}
