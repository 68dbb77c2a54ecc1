import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Found } from '../../lib/search/index.ts';
import { French } from '../French.tsx';
import { Icon } from '../Icon.tsx';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/search.ts';
import { FormFound, PageFound, PaperFound, TermFound } from './entries.tsx';
import { namesOf } from './finding.ts';

const w = words.en;

interface Props {
  found: Found;
  records: Records;
  onClose: () => void;
}

/** What a find is, what it means for this reader, and where that is written. */
export function Explained({ found, records, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), [found]);
  useEffect(() => {
    const leave = new AbortController();
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    section.current?.addEventListener('keydown', keys, { signal: leave.signal });
    return () => leave.abort();
  }, [onClose]);
  const view = records.view.value;
  const loaded = view.kind === 'ready' ? view : null;
  const { fr, en } = namesOf(found);
  return (
    <section class="sheet explained" ref={section}>
      <button type="button" class="icon-button" aria-label={w.close} onClick={onClose}>
        <Icon of={X} />
      </button>
      <p class="eyebrow">{w.kinds[found.kind]}</p>
      <h2 ref={heading} tabIndex={-1}>
        {en}
      </h2>
      {fr !== '' && (
        <p class="soft">
          <French text={fr} />
        </p>
      )}
      <Body found={found} records={records} loaded={loaded} />
      <Sources ids={found.entry.sources} />
    </section>
  );
}

interface BodyProps {
  found: Found;
  records: Records;
  loaded: Loaded | null;
}

function Body({ found, records, loaded }: BodyProps) {
  switch (found.kind) {
    case 'term':
      return <TermFound entry={found.entry} loaded={loaded} />;
    case 'form':
      return <FormFound entry={found.entry} loaded={loaded} />;
    case 'paper':
      return <PaperFound entry={found.entry} loaded={loaded} />;
    case 'page':
      return <PageFound entry={found.entry} loaded={loaded} today={records.clock.today()} />;
  }
}
