import { Unlock } from './privacy/Unlock.tsx';
import type { Records, View } from './records.ts';
import { words } from './words/shared.ts';

const w = words.en;

interface Props {
  view: Exclude<View, { kind: 'ready' } | { kind: 'empty' }>;
  records: Records;
}

/** What stands where the records would: opening, a problem in words, or the offer to restore. */
export function NoRecords({ view, records }: Props) {
  if (view.kind === 'loading') return <p class="wait">{w.loading}</p>;
  if (view.kind === 'wiped')
    return (
      <section class="problem" role="alert">
        <h2>{w.wiped.title}</h2>
        <p>{w.wiped.about}</p>
        <p>
          <button
            type="button"
            class="button"
            onClick={() => records.write(w.wiped.restored, (dossier) => dossier.restoreMirror())}
          >
            {w.wiped.restore}
          </button>
        </p>
      </section>
    );
  if (view.problem === 'locked') return <Unlock records={records} />;
  const problem = w.problems[view.problem];
  return (
    <section class="problem" role="alert">
      <h2>{problem.title}</h2>
      <p>{problem.about}</p>
      <p>
        <button type="button" class="button" onClick={() => records.start()}>
          {w.tryAgain}
        </button>
      </p>
    </section>
  );
}
