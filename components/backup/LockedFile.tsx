import { useEffect, useRef, useState } from 'preact/hooks';
import { PassphraseForm } from '../privacy/PassphraseForm.tsx';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { readFile, type Stage } from './reading.ts';

const w = words.en.restore;

interface Props {
  records: Records;
  file: File;
  /** It was opened, or is not to be. */
  onStage: (stage: Stage) => void;
}

/** A locked backup that was chosen: asks for its passphrase. */
export function LockedFile({ records, file, onStage }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const [mistake, setMistake] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const open = async (passphrase: string): Promise<boolean> => {
    setBusy(true);
    setMistake('');
    const stage = await readFile(records, file, passphrase);
    setBusy(false);
    if (stage.kind === 'refused' && stage.reason === 'wrong-passphrase') {
      setMistake(`${w.refusals[stage.reason]} ${w.unchanged}`);
      return false;
    }
    onStage(stage);
    return true;
  };
  return (
    <div class="sheet stack">
      <h3 class="file-name" ref={heading} tabIndex={-1}>
        {w.locked.title(file.name)}
      </h3>
      <p>{w.locked.about}</p>
      <PassphraseForm
        id="backup-passphrase"
        label={w.locked.field}
        button={w.locked.open}
        busyButton={w.locked.busy}
        busy={busy}
        mistake={mistake}
        onSend={open}
      />
      <p>
        <button type="button" class="plain" onClick={() => onStage({ kind: 'idle' })}>
          {w.cancel}
        </button>
      </p>
    </div>
  );
}
