import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { AsideRecords } from './AsideRecords.tsx';
import { useHeld } from './held.ts';
import { RestoreBackup } from './RestoreBackup.tsx';
import { SafetyCopies } from './SafetyCopies.tsx';
import { SaveBackup } from './SaveBackup.tsx';

/** Everything against loss: save, restore, safety copies, and what could not be read. */
export function BackupPage({ records }: { records: Records }) {
  const { held, reload } = useHeld(records);
  const wiped = records.view.value.kind === 'wiped';
  return (
    <div class="columns">
      <div>
        {!wiped && <SaveBackup records={records} state={held?.state ?? null} onSaved={reload} />}
        <RestoreBackup records={records} />
      </div>
      <div>
        {held && !(wiped && held.snapshots.length === 0) && (
          <SafetyCopies records={records} snapshots={held.snapshots} />
        )}
        {held && held.aside.length > 0 && <AsideRecords records={records} aside={held.aside} />}
        {held?.state.mirrorBehind && !wiped && <p class="soft small after">{words.en.mirror}</p>}
      </div>
    </div>
  );
}
