import { type SaidBy, saidBy } from '../../lib/number/kinds.ts';
import { French } from '../French.tsx';
import { words } from '../words/number.ts';

const w = words.en.kind;

interface Props {
  said: SaidBy | null;
  onSaid: (said: SaidBy) => void;
}

/** What only the paper can tell: a waiting number or a final one. */
export function KindQuestion({ said, onSaid }: Props) {
  return (
    <fieldset class="choices">
      <legend class="label">{w.ask}</legend>
      {saidBy.map((one) => (
        <label key={one} class="choice">
          <input
            type="radio"
            name="said-by"
            value={one}
            checked={one === said}
            onChange={() => onSaid(one)}
          />
          <span>
            {w.saidBy[one].title}
            {w.saidBy[one].fr && (
              <span class="soft small">
                <French text={w.saidBy[one].fr} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
