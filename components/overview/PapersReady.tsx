import { readiness } from '../papers/standings.ts';
import type { Loaded } from '../records.ts';
import { words } from '../words/overview.ts';
import { words as papers } from '../words/papers.ts';

const w = words.en.papers;

interface Props {
  loaded: Loaded;
  today: Temporal.PlainDate;
}

/** What is missing to post, in a line; nothing where no paper is needed. */
export function PapersReady({ loaded, today }: Props) {
  const missing = readiness(loaded, today);
  if (missing.all === 0) return null;
  return (
    <section class="part">
      <h2>{w.title}</h2>
      <p>{papers.en.missing(missing)}</p>
      <div class="ready">
        <span id="papers-ready">{papers.en.ready(missing.ready, missing.all)}</span>
        <progress max={missing.all} value={missing.ready} aria-labelledby="papers-ready" />
      </div>
      <p>
        <a href="#papers">{w.all}</a>
      </p>
    </section>
  );
}
