import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  as: 'li' | 'article' | 'section';
  class: string;
  onDrop: (files: readonly File[]) => void;
  labelledBy?: string;
  children: ComponentChildren;
}

/** An element on which files can be dropped; it shows that they would land here. */
export function DropTarget({ as: Element, class: name, onDrop, labelledBy, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <Element
      class={over ? `${name} dropping` : name}
      aria-labelledby={labelledBy}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event: DragEvent) => {
        const { currentTarget, relatedTarget } = event;
        const inside =
          currentTarget instanceof Node &&
          relatedTarget instanceof Node &&
          currentTarget.contains(relatedTarget);
        if (!inside) setOver(false);
      }}
      onDrop={(event: DragEvent) => {
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        onDrop(files);
      }}
    >
      {children}
    </Element>
  );
}
