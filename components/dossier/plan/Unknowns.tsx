import { questionOf } from '../../../lib/knowledge/questions.ts';
import { words } from '../../words/plan.ts';

const w = words.en;

/** What the plan still depends on, as the questions that would settle it. */
export function Unknowns({ ids }: { ids: readonly string[] }) {
  const questions = ids.map(questionOf).filter((question) => question !== undefined);
  if (questions.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.unknowns}</h2>
      <p class="soft">{w.unknownsAbout}</p>
      <ul class="bullets">
        {questions.map((question) => (
          <li key={question.id}>{question.en.ask}</li>
        ))}
      </ul>
      <p>
        <a href="/welcome.html">{w.answer}</a>
      </p>
    </section>
  );
}
