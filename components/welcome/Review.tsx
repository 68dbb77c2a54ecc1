import { paperOf } from '../../lib/knowledge/papers.ts';
import { answeredQuestions, answerInWords } from '../answers.ts';
import { words } from '../words/welcome.ts';
import type { Interview } from './interview.ts';

const w = words.en.review;

/** Every answer with a way to change it, and what the last change did to the plan. */
export function Review({ interview }: { interview: Interview }) {
  const situation = interview.situation.value;
  const more = interview.open.value.length;
  return (
    <>
      <p class="soft">{w.about}</p>
      <Changes interview={interview} />
      <dl class="answers">
        {answeredQuestions(situation).map((question) => (
          <div key={question.id}>
            <dt>{question.en.ask}</dt>
            <dd>{answerInWords(question, situation)}</dd>
            <dd>
              <button
                type="button"
                class="plain"
                aria-label={w.changeOf(question.en.ask)}
                onClick={() => interview.correct(question)}
              >
                {w.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="acts">
        {more > 0 && (
          <button type="button" class="button" onClick={() => interview.askMore()}>
            {w.more(more)}
          </button>
        )}
        <button
          type="button"
          class={more > 0 ? 'button second' : 'button'}
          onClick={() => interview.show('summary')}
        >
          {w.done}
        </button>
      </div>
    </>
  );
}

function Changes({ interview }: { interview: Interview }) {
  const changes = interview.changes.value;
  return (
    <div role="status">
      {changes && (
        <section class="sheet changes">
          <h2>{w.changes}</h2>
          {changes.length === 0 && <p>{w.nothing}</p>}
          <ul class="bullets">
            {changes.map((change) => {
              const said = w.changed(change, (id) => paperOf(id)?.en.title ?? id);
              return <li key={said}>{said}</li>;
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
