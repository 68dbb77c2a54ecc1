import { useState } from 'preact/hooks';
import { communesOf } from '../../lib/knowledge/communes.ts';
import { words } from '../words/welcome.ts';

const w = words.en.ask;
const another = 'another';

interface Props {
  id: string;
  postcode: string;
  value: string;
  invalid: boolean;
  describedBy: string | undefined;
  onChange: (commune: string) => void;
}

/** A commune of the postcode; another one is written by hand. */
export function CommuneField({ id, postcode, value, invalid, describedBy, onChange }: Props) {
  const names = communesOf(postcode);
  const [byHand, setByHand] = useState(value !== '' && !names.includes(value));
  const written = byHand || names.length === 0;
  const choose = (chosen: string) => {
    setByHand(chosen === another);
    onChange(chosen === another ? '' : chosen);
  };
  const inputId = names.length > 0 ? `${id}-name` : id;
  const field = { class: 'entry', 'aria-invalid': invalid, 'aria-describedby': describedBy };
  return (
    <>
      {names.length > 0 && (
        <div class="field short">
          <label for={id}>{w.commune}</label>
          <select
            {...field}
            id={id}
            value={byHand ? another : value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{w.chooseCommune}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            <option value={another}>{w.anotherCommune}</option>
          </select>
        </div>
      )}
      {written && (
        <div class="field short">
          <label for={inputId}>{w.communeName}</label>
          <input
            {...field}
            id={inputId}
            autocomplete="off"
            maxLength={80}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}
