import { groupPapers, readiness } from '../paper-groups.ts';
import type { Loaded } from '../records.ts';
import { words as dossier } from '../words/dossier.ts';
import { words } from '../words/overview.ts';

const w = words.en.papers;

/** How many of the papers that are needed are ready; nothing where none is needed. */
export function PapersReady({ loaded: { plan, items } }: { loaded: Loaded }) {
  const { ready, all } = readiness(groupPapers(plan.papers, items));
  if (all === 0) return null;
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <div class="ready">
        <span id="papers-ready">{dossier.en.papers.ready(ready, all)}</span>
        <progress max={all} value={ready} aria-labelledby="papers-ready" />
      </div>
      <p>
        <a href="#papers">{w.all}</a>
      </p>
    </section>
  );
}
