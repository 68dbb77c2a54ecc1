import { useState } from 'preact/hooks';
import type { ListedSnapshot, Snapshot } from '../../lib/dossier/snapshots.ts';
import { momentInWords } from '../dates.ts';
import type { Records } from '../records.ts';
import { words } from '../words/backup.ts';
import { GoBack } from './GoBack.tsx';

const w = words.en.copies;
const { kinds } = words.en.preview;
const stores = ['papers', 'files', 'events', 'ticks', 'marks'] as const;

interface Props {
  records: Records;
  snapshots: readonly ListedSnapshot[];
}

/** The safety copies that Quinze keeps by itself: go back to one, or delete it. */
export function SafetyCopies({ records, snapshots }: Props) {
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <p class="soft">{w.about}</p>
      {snapshots.length === 0 && <p class="soft">{w.none}</p>}
      <ul class="lines">
        {snapshots.map((snapshot) => (
          <CopyLine key={snapshot.id} records={records} snapshot={snapshot} />
        ))}
      </ul>
    </section>
  );
}

function CopyLine({ records, snapshot }: { records: Records; snapshot: ListedSnapshot }) {
  const [open, setOpen] = useState<'nothing' | 'back' | 'delete'>('nothing');
  const close = () => setOpen('nothing');
  const when = whenOf(snapshot, records);
  return (
    <li class="line">
      <h3>{when}</h3>
      <div class="rest">
        <p class="soft">{w.reasons[snapshot.why]}</p>
        <p class="soft">{snapshot.closed ? w.closed : holds(snapshot)}</p>
        {open === 'nothing' && (
          <div class="acts">
            {!snapshot.closed && (
              <button
                type="button"
                class="plain"
                aria-label={w.goBackTo(when)}
                onClick={() => setOpen('back')}
              >
                {w.goBack}
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={w.removeOf(when)}
              onClick={() => setOpen('delete')}
            >
              {w.remove}
            </button>
          </div>
        )}
        {open === 'back' && <GoBack records={records} snapshot={snapshot} onDone={close} />}
        {open === 'delete' && (
          <ConfirmDelete records={records} snapshot={snapshot} when={when} onKeep={close} />
        )}
      </div>
    </li>
  );
}

function whenOf({ at }: Snapshot, records: Records): string {
  if (at === null) return w.undated;
  const moment = Temporal.Instant.from(at);
  const now = records.clock.now();
  const zone = Temporal.Now.timeZoneId();
  const time = moment.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
  const words = momentInWords(moment, now).replace(/^(at|on) /, '');
  return words === time ? `Today, ${time}` : `${words}, ${time}`;
}

function holds({ copy }: Snapshot): string {
  const names = copy.people.map((person) => String(Object(person).name ?? '')).filter(Boolean);
  const what = stores
    .filter((store) => copy[store].length > 0)
    .map((store) => kinds[store](copy[store].length));
  return w.holds(names.length === 0 ? w.nobody : names.join(', '), what.join(', '));
}

interface DeleteProps {
  records: Records;
  snapshot: Snapshot;
  when: string;
  onKeep: () => void;
}

function ConfirmDelete({ records, snapshot, when, onKeep }: DeleteProps) {
  return (
    <section class="problem" aria-label={w.sure(when)}>
      <p>
        <strong>{w.sure(when)}</strong> {w.sureAbout}
      </p>
      <div class="acts">
        <button
          type="button"
          class="button danger"
          onClick={() =>
            records.write(w.removed, ({ safety }) => safety.deleteSnapshot(snapshot.id))
          }
        >
          {w.yes}
        </button>
        <button
          type="button"
          class="button second"
          ref={(button) => button?.focus()}
          onClick={onKeep}
        >
          {w.no}
        </button>
      </div>
    </section>
  );
}
