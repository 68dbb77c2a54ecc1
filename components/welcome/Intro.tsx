import { useRef } from 'preact/hooks';
import { words } from '../words/welcome.ts';
import type { Interview } from './interview.ts';

const w = words.en.intro;

/** What Quinze does and never does, then the first button. */
export function Intro({ interview }: { interview: Interview }) {
  const name = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    interview.begin(name.current?.value.trim() || w.me);
  };
  return (
    <>
      <p class="lead">{w.about}</p>
      <div class="two">
        <section>
          <h2>{w.does}</h2>
          <Lines lines={w.doesList} />
        </section>
        <section>
          <h2>{w.never}</h2>
          <Lines lines={w.neverList} />
        </section>
      </div>
      <form class="sheet start" onSubmit={submit}>
        <div class="field short">
          <label for="name">{w.name}</label>
          <input
            id="name"
            ref={name}
            class="entry"
            maxLength={60}
            autocomplete="off"
            aria-describedby="name-hint"
          />
          <p id="name-hint" class="soft small">
            {w.nameHint}
          </p>
        </div>
        <div class="acts">
          <button type="submit" class="button">
            {w.start}
          </button>
          <span class="soft small">{w.time}</span>
        </div>
      </form>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
