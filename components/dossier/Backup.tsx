import type { Records } from '../records.ts';
import { saveFile } from '../save-file.ts';
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
  saveFile(w.file(records.clock.today().toString()), 'application/json', text);
  records.notice.value = { text: w.saved, bad: false, undo: null };
}
