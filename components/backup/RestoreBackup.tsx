import { FileUp } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { LockedFile } from './LockedFile.tsx';
import { RestorePlan } from './RestorePlan.tsx';
import { readFile, type Stage } from './reading.ts';

const w = words.en.restore;

/** Choose or drop a backup; what it would do stands there before anything is done. */
export function RestoreBackup({ records }: { records: Records }) {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const open = async (file: File) => {
    records.notice.value = null;
    setStage({ kind: 'reading', name: file.name });
    setStage(await readFile(records, file, null));
  };
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <p class="soft">{w.about}</p>
      <ChooseFile onFile={open} />
      <div aria-live="polite">
        {stage.kind === 'reading' && <p class="soft">{w.reading(stage.name)}</p>}
      </div>
      {(stage.kind === 'refused' || stage.kind === 'no-answer') && (
        <div class="problem" role="alert">
          <h3>{w.refused(stage.name)}</h3>
          <p>
            {stage.kind === 'refused' ? w.refusals[stage.reason] : w.noAnswer} {w.unchanged}
          </p>
        </div>
      )}
      {stage.kind === 'locked' && (
        <LockedFile key={stage.turn} records={records} file={stage.file} onStage={setStage} />
      )}
      {stage.kind === 'read' && (
        <RestorePlan
          key={stage.turn}
          records={records}
          backup={stage.backup}
          name={stage.name}
          onDone={() => setStage({ kind: 'idle' })}
        />
      )}
    </section>
  );
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label class="button second">
        <Icon of={FileUp} />
        {w.choose}
        <input
          type="file"
          class="hidden-words"
          id="backup-file"
          accept=".zip,.json,.quinze,application/zip,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) onFile(file);
            // The same file can be chosen again.
            input.value = '';
          }}
        />
      </label>
      <span class="soft">{w.drop}</span>
    </div>
  );
}
