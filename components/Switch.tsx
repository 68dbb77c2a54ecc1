interface Props {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A choice that takes effect at once. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      onClick={() => onChange(!on)}
    >
      {label}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
