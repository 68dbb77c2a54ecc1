import type { PaperDetail } from '../../lib/knowledge/paper-schema.ts';
import { words } from '../words/papers.ts';

const w = words.en.details;

interface Props {
  id: string;
  en: PaperDetail['en'];
  /** Values and their words. */
  choices: readonly (readonly [string, string])[];
  chosen: string | undefined;
  /** The value and its words; undefined and null for "not sure". */
  onAnswer: (value: string | undefined, said: string | null) => void;
}

/** A question with a few answers to choose from; "not sure" stands until one is chosen. */
export function Choice({ id, en, choices, chosen, onAnswer }: Props) {
  const hint = en.hint ? `${id}-hint` : undefined;
  const option = (value: string | undefined, text: string) => (
    <label key={text} class="choice">
      <input
        type="radio"
        name={id}
        checked={chosen === value}
        onChange={() => onAnswer(value, value === undefined ? null : text)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset class="choices" aria-describedby={hint}>
      <legend class="label">{en.ask}</legend>
      {en.hint && (
        <p id={hint} class="soft small">
          {en.hint}
        </p>
      )}
      <div class="options">
        {choices.map(([value, text]) => option(value, text))}
        {option(undefined, w.unknown)}
      </div>
    </fieldset>
  );
}
