import { useRef } from 'preact/hooks';
import type { DossierEvent, StoredFile } from '../../lib/dossier/types.ts';
import { DropTarget } from '../files/DropTarget.tsx';
import { KeptFiles } from '../files/KeptFiles.tsx';
import { keepFiles } from '../files/keep-files.ts';
import type { Loaded, Records } from '../records.ts';
import { entryTitle } from '../words/events.ts';
import { words as fileWords } from '../words/files.ts';
import { words } from '../words/story.ts';

interface Props {
  event: DossierEvent;
  /** In the order of their pages. */
  files: readonly StoredFile[];
  records: Records;
  loaded: Loaded;
}

/** Photos and scans of a letter or a receipt: those that are kept, and the way to add some. */
export function EventFiles({ event, files, records, loaded }: Props) {
  const heading = useRef<HTMLParagraphElement>(null);
  const about = `event:${event.id}`;
  const title = entryTitle(event.kind);
  const keep = (chosen: readonly File[]) => keepFiles(records, loaded, { about, title }, chosen);
  const id = `files-${event.id}`;
  return (
    <DropTarget as="section" class="stack files" labelledBy={id} onDrop={keep}>
      <p id={id} ref={heading} class="label" tabIndex={-1}>
        {fileWords.en.title}
      </p>
      <KeptFiles
        id={id}
        about={about}
        title={title}
        files={files}
        records={records}
        hint={words.en.files.about}
        onChoose={keep}
        heading={heading}
      />
    </DropTarget>
  );
}
