import { ChevronDown } from 'lucide';
import { paperStates, type PaperState as State } from '../../lib/dossier/types.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../words/papers.ts';

const w = words.en;

/** How each state looks, beside its words. */
const looks: Record<State, string> = {
  missing: '',
  ordered: 'waiting',
  have: 'done',
  enclosed: 'done',
  accepted: 'done',
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
    <span class={`state ${looks[state]}`}>
      <span aria-hidden="true">{w.states[state]}</span>
      <Icon of={ChevronDown} />
      <select
        aria-label={w.stateOf(title)}
        value={state}
        onChange={(event) => {
          const chosen = paperStates.find((one) => one === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {paperStates.map((one) => (
          <option key={one} value={one}>
            {w.states[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
