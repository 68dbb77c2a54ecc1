import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Loaded, Records } from '../records.ts';
import { words as dossier } from '../words/dossier.ts';
import { words } from '../words/papers.ts';
import { useAskedPaper } from './address.ts';
import { PaperList } from './PaperList.tsx';
import { PaperPage } from './PaperPage.tsx';
import { standingsOf, titleOf } from './standings.ts';

interface Props {
  records: Records;
  loaded: Loaded;
}

/** The papers of the plan, or the one that the address asks for. */
export function PapersPage({ records, loaded }: Props) {
  const standings = standingsOf(loaded, records.clock.today());
  const asked = useAskedPaper();
  const standing = standings.find(({ planned }) => planned.id === asked);
  const title = standing ? words.en.page(titleOf(standing)) : null;
  useEffect(keepStrayFiles, []);
  useEffect(() => {
    document.title = title ?? dossier.en.title(dossier.en.sections.papers);
  }, [title]);
  useReturningFocus(standing ? standing.planned.id : null);
  if (!standing) return <PaperList records={records} loaded={loaded} standings={standings} />;
  return (
    <PaperPage
      key={`${loaded.records.person.id} ${standing.planned.id}`}
      records={records}
      loaded={loaded}
      standing={standing}
    />
  );
}

/** Whoever comes back to the list finds the link through which they left it. */
function useReturningFocus(shown: string | null) {
  const last = useRef(shown);
  useLayoutEffect(() => {
    const left = last.current;
    last.current = shown;
    if (shown === null && left !== null) document.getElementById(`open-${left}`)?.focus();
  }, [shown]);
}

/** A file that is dropped beside its place must not take the page away. */
function keepStrayFiles(): () => void {
  const keep = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  addEventListener('dragover', keep);
  addEventListener('drop', keep);
  return () => {
    removeEventListener('dragover', keep);
    removeEventListener('drop', keep);
  };
}
