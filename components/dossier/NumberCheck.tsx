import { useRef, useState } from 'preact/hooks';
import { birthCountry } from '../../lib/knowledge/countries.ts';
import { explain } from '../../lib/number/explain.ts';
import { mask } from '../../lib/number/format.ts';
import { parse } from '../../lib/number/parse.ts';
import { words } from '../words/dossier.ts';

const w = words.en.number;

/**
 * Says what a typed number may be. The number stays in the field: it is not kept, and the answer
 * repeats it masked.
 */
export function NumberCheck() {
  const field = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  const [answer, setAnswer] = useState<readonly string[]>([]);
  const check = (submitted: Event) => {
    submitted.preventDefault();
    const typed = field.current?.value ?? '';
    const reading = parse(typed, birthCountry);
    setAnswer(['birth' in reading ? `${mask(typed)}.` : '', ...explain(reading)].filter(Boolean));
    field.current?.focus();
  };
  return (
    <form class="sheet stack" onSubmit={check} noValidate>
      <div class="row-form">
        <div class="field">
          <label for="typed-number">{w.typed}</label>
          <input
            id="typed-number"
            ref={field}
            // No password field: the browser would offer to keep the number.
            class={isShown ? 'entry' : 'entry masked'}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="number-answer"
          />
        </div>
        <button type="submit" class="button">
          {w.check}
        </button>
        <button type="button" class="button second" onClick={() => setShown(!isShown)}>
          {isShown ? w.hide : w.show}
        </button>
      </div>
      <div id="number-answer" role="status">
        {answer.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p class="soft">{w.notKept}</p>
    </form>
  );
}
