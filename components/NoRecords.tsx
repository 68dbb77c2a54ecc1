import { useEffect, useState } from 'preact/hooks';
import { Unlock } from './privacy/Unlock.tsx';
import type { Records, View } from './records.ts';
import { Salvage } from './Salvage.tsx';
import { words } from './words/shared.ts';

const w = words.en;

interface Props {
  view: Exclude<View, { kind: 'ready' } | { kind: 'empty' }>;
  records: Records;
}

/** What stands where the records would: opening, a problem in words, or the offer to restore. */
export function NoRecords({ view, records }: Props) {
  if (view.kind === 'loading') return <p class="wait">{w.loading}</p>;
  if (view.kind === 'wiped') return <Wiped records={records} />;
  if (view.problem === 'locked') return <Unlock records={records} />;
  const problem = w.problems[view.problem];
  return (
    <section class="problem" role="alert">
      <h2>{problem.title}</h2>
      <p>
        {problem.happened} <strong>{problem.kept}</strong>
      </p>
      <p>{problem.todo}</p>
      <p>
        <button type="button" class="button" onClick={() => records.start()}>
          {w.tryAgain}
        </button>
      </p>
      <Salvage clock={records.clock} />
    </section>
  );
}

function Wiped({ records }: { records: Records }) {
  const [sealed, setSealed] = useState<boolean | null>(null);
  useEffect(() => {
    records.ask(({ safety }) => safety.isMirrorSealed()).then(setSealed);
  }, [records]);
  const inDossier = location.pathname === '/dossier.html';
  const target = inDossier ? undefined : '_blank';
  return (
    <section class="problem" role="alert">
      <h2>{w.wiped.title}</h2>
      <p>{w.wiped.about}</p>
      {sealed && <p>{w.wiped.sealed}</p>}
      <p class="soft">{w.wiped.files}</p>
      <p class="acts">
        <button
          type="button"
          class="button"
          onClick={() => records.write(w.wiped.restored, (dossier) => dossier.restoreMirror())}
        >
          {w.wiped.restore}
        </button>
        {!(inDossier && location.hash === '#backup') && (
          <a href="/dossier.html#backup" target={target} rel="noopener">
            {w.wiped.fromBackup}
          </a>
        )}
        <a href="/dossier.html#privacy" target={target} rel="noopener">
          {w.wiped.anew}
        </a>
      </p>
    </section>
  );
}
