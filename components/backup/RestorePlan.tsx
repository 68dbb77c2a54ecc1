import { useEffect, useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../lib/dossier/backup/combine.ts';
import type { Backup } from '../../lib/dossier/backup/read.ts';
import { BackupRefused, type RefusalReason } from '../../lib/dossier/backup/refusal.ts';
import { momentInWords } from '../dates.ts';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { isKnown, usePreview } from './preview.ts';
import { restoreWithUndo } from './restore-with-undo.ts';
import { WhatChanges } from './WhatChanges.tsx';

const w = words.en.restore;
const modes = ['merge', 'replace'] as const;

interface Props {
  records: Records;
  backup: Backup;
  /** Of the file. */
  name: string;
  onDone: () => void;
}

/** A backup that was read: what to do with it, and what that would change. */
export function RestorePlan({ records, backup, name, onDone }: Props) {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const preview = usePreview(records, ({ safety }) => safety.preview(backup, mode), [backup, mode]);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = records.view.value;
  useEffect(() => heading.current?.focus(), []);
  const canRestore = isKnown(preview) && !busy;
  const restore = async () => {
    setBusy(true);
    let refused: RefusalReason | null = null;
    const done = await restoreWithUndo(records, w.restored, ({ safety }) =>
      safety.restore(backup, mode).catch((error: unknown) => {
        // The file can have changed or gone since it was checked.
        if (error instanceof BackupRefused) refused = error.reason;
        throw error;
      }),
    );
    setBusy(false);
    if (done) onDone();
    else if (refused) {
      const text = `${w.refusals[refused]} ${w.unchanged}`;
      records.notice.value = { text, bad: true, undo: null };
      records.unsaved.value = false;
    }
  };
  return (
    <div class="sheet stack">
      <h3 class="file-name" ref={heading} tabIndex={-1}>
        {w.chosen(name)}
      </h3>
      {backup.at !== null && (
        <p class="soft">
          {w.madeOn(momentInWords(Temporal.Instant.from(backup.at), records.clock.now()))}
        </p>
      )}
      {backup.copy.vault && <p>{w.sealed}</p>}
      {/* Where nothing is, there is nothing to choose. */}
      {view.kind === 'ready' && <ChooseMode mode={mode} onMode={setMode} />}
      <h4>{words.en.preview.title}</h4>
      <WhatChanges preview={preview} />
      {view.kind === 'ready' && <p class="soft">{w.safe}</p>}
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-disabled={!canRestore}
          onClick={canRestore ? restore : undefined}
        >
          {busy ? w.busy : w.button}
        </button>
        <button type="button" class="button second" onClick={onDone}>
          {w.cancel}
        </button>
      </div>
    </div>
  );
}

function ChooseMode({ mode, onMode }: { mode: RestoreMode; onMode: (mode: RestoreMode) => void }) {
  return (
    <fieldset class="choices">
      <legend class="hidden-words">{w.how}</legend>
      {modes.map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name="restore-mode"
            value={one}
            checked={one === mode}
            onChange={() => onMode(one)}
          />
          <span>
            {w.modes[one].title}
            <span class="soft small">{w.modes[one].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
