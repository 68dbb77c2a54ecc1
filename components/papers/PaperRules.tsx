import type { PlanPaper } from '../../lib/plan/types.ts';
import { words } from '../words/papers.ts';

const w = words.en;

/** Translation and stamp of a paper, in a word each; nothing where neither is needed. */
export function PaperRules({ paper }: { paper: PlanPaper }) {
  const rules = [w.translations[paper.translation], w.legalisations[paper.legalisation]].filter(
    (rule) => rule !== null,
  );
  if (rules.length === 0) return null;
  return (
    <p class="pills">
      {rules.map((rule) => (
        <span key={rule} class="pill soon">
          {rule}
        </span>
      ))}
    </p>
  );
}
