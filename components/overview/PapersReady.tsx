import { readiness } from '../papers/standings.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/overview.ts';
import { words as papersWords } from '../words/papers.ts';

const w = words.en.papers;

/** How many of the papers that are needed are ready, and what is missing; nothing where none is needed. */
export function PapersReady({ records, loaded }: { records: Records; loaded: Loaded }) {
  const papers = readiness(loaded, records.clock.today());
  if (papers.all === 0) return null;
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <div class="ready">
        <span id="papers-ready">{papersWords.en.ready(papers.ready, papers.all)}</span>
        <progress max={papers.all} value={papers.ready} aria-labelledby="papers-ready" />
      </div>
      <p class="soft">{papersWords.en.missing(papers)}</p>
      <p>
        <a href="#papers">{w.all}</a>
      </p>
    </section>
  );
}
