import { useEffect, useRef } from 'preact/hooks';
import type { Snapshot } from '../../lib/dossier/snapshots.ts';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { isKnown, usePreview } from './preview.ts';
import { restoreWithUndo } from './restore-with-undo.ts';
import { WhatChanges } from './WhatChanges.tsx';

const w = words.en.copies;

interface Props {
  records: Records;
  snapshot: Snapshot;
  onDone: () => void;
}

/** What going back to a safety copy would change, and the button that does it. */
export function GoBack({ records, snapshot, onDone }: Props) {
  const preview = usePreview(records, ({ safety }) => safety.previewSnapshot(snapshot), [snapshot]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goBack = async () => {
    const done = await restoreWithUndo(records, w.wentBack, ({ safety }) =>
      safety.goBackTo(snapshot.id),
    );
    if (done) onDone();
  };
  return (
    <div class="sheet stack">
      <h4 ref={heading} tabIndex={-1}>
        {words.en.preview.title}
      </h4>
      <WhatChanges preview={preview} />
      <p class="soft">{words.en.restore.safe}</p>
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-disabled={!isKnown(preview)}
          onClick={isKnown(preview) ? goBack : undefined}
        >
          {w.goBack}
        </button>
        <button type="button" class="button second" onClick={onDone}>
          {w.cancel}
        </button>
      </div>
    </div>
  );
}
