import type { Why } from '../lib/plan/types.ts';
import type { Loaded, Records } from './records.ts';
import { setState } from './ticks.ts';
import { words } from './words/popup.ts';
import { words as shared } from './words/shared.ts';

const w = words.en;

/** The step that is taken in Quinze itself: its button opens the questions. */
const questionsStep = 'step:answer-questions';

interface Props {
  records: Records;
  loaded: Loaded;
}

/** The one thing to do now, at the top of every view that has one. */
export function NextStep({ records, loaded }: Props) {
  const { next } = loaded;
  if (!next) return <NothingToDo loaded={loaded} />;
  const [link, ...others] = next.action.links;
  const done = next.id.startsWith('paper:') ? w.haveIt : w.done;
  return (
    <section class="sheet next" aria-labelledby="next-step">
      <p class="eyebrow">{w.next}</p>
      <h2 id="next-step">{next.action.title}</h2>
      <p class="soft">{next.action.about}</p>
      <Checks checks={next.action.checks} />
      {next.who !== 'you' && <p class="soft">{shared.en.actors[next.who]}</p>}
      <div class="acts">
        {next.id === questionsStep && (
          <a class="button" href="/welcome.html" target="_blank" rel="noopener">
            {w.empty.start}
          </a>
        )}
        {link && <Outside {...link} look="button" />}
        <button
          type="button"
          class={link || next.id === questionsStep ? 'plain' : 'button'}
          onClick={() => setState(records, loaded, next, 'done')}
        >
          {done}
        </button>
        {others.map((other) => (
          <Outside key={other.url} {...other} look="plain" />
        ))}
      </div>
    </section>
  );
}

function Checks({ checks }: { checks: readonly Why[] }) {
  if (checks.length === 0) return null;
  return (
    <>
      <p class="checks">{w.checks}</p>
      <ul class="bullets">
        {checks.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Outside({ title, url, look }: { title: string; url: string; look: string }) {
  return (
    <a class={look} href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}

function NothingToDo({ loaded }: { loaded: Loaded }) {
  const waits = loaded.items.some((item) => item.state === 'waiting');
  return (
    <section class="sheet next" aria-labelledby="next-step">
      <p class="eyebrow">{w.next}</p>
      <h2 id="next-step">{w.nothing.title}</h2>
      <p class="soft">{waits ? w.nothing.waiting : w.nothing.finished}</p>
    </section>
  );
}
