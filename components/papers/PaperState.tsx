import { paperStates, type PaperState as State } from '../../lib/dossier/types.ts';
import { WordSelect } from '../WordSelect.tsx';
import { words } from '../words/papers.ts';
import { words as shared } from '../words/shared.ts';

const w = words.en;

/** How each state looks, beside its words. */
const looks: Record<State, string> = {
  missing: '',
  ordered: 'waiting',
  have: 'ready',
  enclosed: 'ready',
  accepted: 'ready',
  refused: 'late',
  'not-needed': '',
};

interface Props {
  title: string;
  state: State;
  onChange: (state: State) => void;
}

/** How far a paper is, in words; a click or a key changes it. */
export function PaperState({ title, state, onChange }: Props) {
  return (
    <WordSelect
      label={shared.en.stateOf(title)}
      look={looks[state]}
      value={state}
      choices={w.states}
      order={paperStates}
      onChange={onChange}
    />
  );
}
