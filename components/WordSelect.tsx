import { ChevronDown } from 'lucide';
import { Icon } from './Icon.tsx';

interface Props<Value extends string> {
  label: string;
  /** How it looks, beside its words: a state of a line. */
  look: string;
  /** Shown in place of the chosen words, where that says more. */
  shown?: string | undefined;
  value: Value;
  /** Values and their words, in the order offered. */
  choices: Readonly<Record<Value, string>>;
  order: readonly Value[];
  onChange: (value: Value) => void;
}

/** A choice in words; a click or a key changes it. */
export function WordSelect<Value extends string>(props: Props<Value>) {
  const { label, look, value, choices, order, onChange } = props;
  return (
    <span class={`state ${look}`}>
      <span aria-hidden="true">{props.shown ?? choices[value]}</span>
      <Icon of={ChevronDown} />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = order.find((one) => one === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {order.map((one) => (
          <option key={one} value={one}>
            {choices[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
