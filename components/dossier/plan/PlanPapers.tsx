import { paperOf } from '../../../lib/knowledge/papers.ts';
import type { PlanPaper } from '../../../lib/plan/types.ts';
import { Because } from '../../Because.tsx';
import { French } from '../../French.tsx';
import { PaperRules } from '../../papers/PaperRules.tsx';
import { words as papersWords } from '../../words/papers.ts';
import { words } from '../../words/plan.ts';

const w = words.en;
const needs = papersWords.en.needs;

/** The papers to have, with their reasons; ticking them is for the papers page. */
export function PlanPapers({ papers }: { papers: readonly PlanPaper[] }) {
  const asked = papers.filter(({ need }) => need === 'required' || need === 'recommended');
  if (asked.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.papers}</h2>
      <ul class="lines">
        {asked.map((paper) => (
          <Paper key={paper.id} paper={paper} />
        ))}
      </ul>
      <p class="after">
        <a href="#papers">{w.allPapers}</a>
      </p>
    </section>
  );
}

function Paper({ paper }: { paper: PlanPaper }) {
  const entry = paperOf(paper.id);
  return (
    <li class="line">
      <h3>{entry?.en.title ?? paper.id}</h3>
      <span class="pill">{needs[paper.need].short}</span>
      <div class="rest">
        {entry && (
          <p class="soft">
            <French text={entry.fr} />
          </p>
        )}
        <PaperRules paper={paper} />
        <Because why={paper.why} />
      </div>
    </li>
  );
}
