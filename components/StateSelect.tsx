import { ChevronDown } from 'lucide';
import type { ItemState } from '../lib/plan/types.ts';
import { Icon } from './Icon.tsx';
import { words } from './words/shared.ts';

const w = words.en;
const choices: readonly ItemState[] = ['todo', 'waiting', 'done', 'not-needed'];

interface Props {
  title: string;
  state: ItemState;
  /** Shown in place of "To do": what there is to do in a word or two. */
  hint: string | null;
  onChange: (state: ItemState) => void;
}

/** The state of a line in words; a click or a key changes it. */
export function StateSelect({ title, state, hint, onChange }: Props) {
  return (
    <span class={`state ${state}`}>
      <span aria-hidden="true">{state === 'todo' && hint ? hint : w.states[state]}</span>
      <Icon of={ChevronDown} />
      <select
        aria-label={w.stateOf(title)}
        value={state}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {w.states[choice]}
          </option>
        ))}
      </select>
    </span>
  );
}
