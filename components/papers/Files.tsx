import { useEffect, useRef } from 'preact/hooks';
import { paperOf } from '../../lib/knowledge/papers.ts';
import { filesOf } from '../files/file-order.ts';
import { KeptFiles } from '../files/KeptFiles.tsx';
import type { Loaded, Records } from '../records.ts';
import { words as fileWords } from '../words/files.ts';
import { words } from '../words/papers.ts';
import { VaultHint } from './VaultHint.tsx';

const w = fileWords.en;

interface Props {
  records: Records;
  loaded: Loaded;
  paper: { id: string; title: string };
  onChoose: (files: readonly File[]) => Promise<void>;
}

/** The scans of a paper, and the ways to add some: choose, paste, or drop anywhere on its page. */
export function Files({ records, loaded, paper, onChoose }: Props) {
  const about = `paper:${paper.id}`;
  const files = filesOf(loaded.records.files, about);
  const heading = useRef<HTMLHeadingElement>(null);
  usePastedFiles(onChoose);
  return (
    <section class="part files" aria-labelledby="files">
      <h3 id="files" ref={heading} tabIndex={-1}>
        {w.title}
      </h3>
      {files.length === 0 && <p class="soft">{w.none}</p>}
      <KeptFiles
        id="files"
        about={about}
        title={paper.title}
        files={files}
        records={records}
        hint={words.en.filesHint}
        onChoose={onChoose}
        heading={heading}
      />
      {files.length > 0 && paperOf(paper.id)?.provesIdentity && <VaultHint />}
    </section>
  );
}

/** Files on the clipboard go to the paper that is open, wherever the cursor stands. */
function usePastedFiles(onPaste: (files: readonly File[]) => Promise<void>) {
  const latest = useRef(onPaste);
  latest.current = onPaste;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void latest.current(files);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
