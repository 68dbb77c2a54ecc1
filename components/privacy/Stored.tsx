import { useEffect, useState } from 'preact/hooks';
import type { StoredSizes } from '../../lib/dossier/sizes.ts';
import { words } from '../words/privacy.ts';

const w = words.en.stored;

const sizesInWords: Record<keyof typeof w.rows, (sizes: StoredSizes) => string> = {
  records: ({ records }) => w.records(records.count, records.bytes),
  files: ({ files }) => w.files(files.count, files.bytes),
  copies: ({ copies }) => w.copies(copies.count, copies.bytes),
  aside: ({ aside }) => w.records(aside.count, aside.bytes),
  mirror: ({ mirror }) => w.bytes(mirror),
  settings: ({ settings }) => w.bytes(settings),
};

const rows = Object.keys(sizesInWords) as (keyof typeof w.rows)[];

/** What lies on this computer, where, why, in which size, and what a passphrase hides of it. */
export function Stored({ sizes }: { sizes: StoredSizes | null }) {
  const used = useDiskUse(sizes);
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <p>{w.about}</p>
      <ul class="lines">
        {rows
          .filter((id) => id !== 'aside' || (sizes?.aside.count ?? 0) > 0)
          .map((id) => (
            <li class="line stored" key={id}>
              <h3>{w.rows[id].title}</h3>
              <span class="size">{sizes && sizesInWords[id](sizes)}</span>
              <div class="rest">
                <p>{w.rows[id].why}</p>
                <dl class="facts small">
                  <dt>{w.where}</dt>
                  <dd>{w.rows[id].where}</dd>
                  <dt>{w.sealed}</dt>
                  <dd>{w.rows[id].sealed}</dd>
                </dl>
              </div>
            </li>
          ))}
      </ul>
      {/* Its room is kept while it is asked: the button to delete everything stands below. */}
      {used !== 'untold' && <p class="soft small">{w.disk(used)}</p>}
      <p class="soft small">{w.key}</p>
    </section>
  );
}

/** What the browser says that the extension takes on disk, in bytes; null while it is asked. */
function useDiskUse(sizes: StoredSizes | null): number | null | 'untold' {
  const [used, setUsed] = useState<number | null | 'untold'>(null);
  // Asked again when the sizes have changed.
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setUsed(usage ?? 'untold'),
      () => setUsed('untold'),
    );
  }, [sizes]);
  return used;
}
