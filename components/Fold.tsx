import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  /** Stands as a part of the page, not inside a line. */
  part?: boolean;
  /** Open at first, where the reader comes for what is inside. */
  open?: boolean;
  children: ComponentChildren;
}

/** What only some readers need, closed until they ask. */
export function Fold({ title, part = false, open = false, children }: Props) {
  return (
    <details class={part ? 'fold part' : 'fold'} open={open}>
      <summary>
        <Icon of={ChevronDown} />
        {title}
      </summary>
      {children}
    </details>
  );
}
