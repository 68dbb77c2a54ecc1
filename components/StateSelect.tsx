import type { ItemState } from '../lib/plan/types.ts';
import { WordSelect } from './WordSelect.tsx';
import { words } from './words/shared.ts';

const w = words.en;
const order: readonly ItemState[] = ['todo', 'waiting', 'done', 'not-needed'];

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
    <WordSelect
      label={w.stateOf(title)}
      look={state}
      shown={state === 'todo' && hint ? hint : undefined}
      value={state}
      choices={w.states}
      order={order}
      onChange={onChange}
    />
  );
}
