import { countries } from '../countries.ts';
import { words } from '../words/welcome.ts';

const w = words.en.ask;
const list = countries();

interface Props {
  id: string;
  value: string;
  invalid: boolean;
  describedBy: string | undefined;
  onChange: (code: string) => void;
}

/** A country by its English name; typing the first letters finds it. */
export function CountryField({ id, value, invalid, describedBy, onChange }: Props) {
  return (
    <select
      id={id}
      class="entry"
      value={value}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{w.choose}</option>
      {list.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
