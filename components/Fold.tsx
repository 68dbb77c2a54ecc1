import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  /** Stands as a part of the page, not inside a line. */
  part?: boolean;
  children: ComponentChildren;
}

/** What only some readers need, closed until they ask. */
export function Fold({ title, part = false, children }: Props) {
  return (
    <details class={part ? 'fold part' : 'fold'}>
      <summary>
        <Icon of={ChevronDown} />
        {title}
      </summary>
      {children}
    </details>
  );
}
