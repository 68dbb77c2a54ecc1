import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '../../lib/dossier/backup/differences.ts';
import type { Snapshot } from '../../lib/dossier/snapshots.ts';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { putBack } from './put-back.ts';
import { WhatChanges } from './WhatChanges.tsx';

const w = words.en.copies;

interface Props {
  records: Records;
  snapshot: Snapshot;
  onDone: () => void;
}

/** What going back to a safety copy would change, and the button that does it. */
export function GoBack({ records, snapshot, onDone }: Props) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    records.ask(({ safety }) => safety.previewSnapshot(snapshot)).then(setPreview);
  }, [records, snapshot]);
  const goBack = async () => {
    const done = await putBack(records, w.wentBack, ({ safety }) => safety.goBackTo(snapshot.id));
    if (done) onDone();
  };
  return (
    <div class="sheet stack">
      <h4 ref={heading} tabIndex={-1}>
        {words.en.preview.title}
      </h4>
      {preview && <WhatChanges preview={preview} />}
      <p class="soft">{words.en.restore.safe}</p>
      <div class="acts">
        <button type="button" class="button" onClick={goBack}>
          {w.goBack}
        </button>
        <button type="button" class="button second" onClick={onDone}>
          {w.cancel}
        </button>
      </div>
    </div>
  );
}
