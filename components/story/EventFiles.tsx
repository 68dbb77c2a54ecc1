import { useRef } from 'preact/hooks';
import type { Dossier, DossierEvent, StoredFile } from '../../lib/dossier/types.ts';
import { detach, keepFiles } from '../papers/attach.ts';
import { DropTarget } from '../papers/DropTarget.tsx';
import { FileCard } from '../papers/FileCard.tsx';
import { moved } from '../papers/file-order.ts';
import { OutcomePart } from '../papers/OutcomePart.tsx';
import type { Loaded, Records } from '../records.ts';
import { entryTitle } from '../words/events.ts';
import { words as papersWords } from '../words/papers.ts';
import { words } from '../words/story.ts';

const w = words.en.files;
const shared = papersWords.en.files;

interface Props {
  event: DossierEvent;
  /** In the order of their pages. */
  files: readonly StoredFile[];
  records: Records;
  loaded: Loaded;
}

/** Photos and scans of a letter or a receipt: those that are kept, and the way to add some. */
export function EventFiles({ event, files, records, loaded }: Props) {
  const title = useRef<HTMLParagraphElement>(null);
  const about = `event:${event.id}`;
  const keep = (chosen: readonly File[]) =>
    keepFiles(records, loaded, { about, title: entryTitle(event.kind) }, chosen);
  const move = (file: StoredFile, step: -1 | 1) => {
    const changed = moved(files, file.id, step);
    const before = files.filter(({ id }) => changed.some((one) => one.id === id));
    const save = (list: readonly StoredFile[]) => async (dossier: Pick<Dossier, 'saveFile'>) => {
      for (const one of list) await dossier.saveFile(one);
    };
    const place = files.indexOf(file) + step + 1;
    void records.write(shared.moved(file.name, place), save(changed), save(before));
  };
  const id = `files-${event.id}`;
  return (
    <DropTarget as="section" class="stack files" labelledBy={id} onDrop={keep}>
      <p id={id} ref={title} class="label" tabIndex={-1}>
        {w.title}
      </p>
      {files.length > 0 && (
        <ol class="pages" aria-label={shared.list}>
          {files.map((file, index) => (
            <FileCard
              key={file.id}
              records={records}
              file={file}
              index={index}
              all={files.length}
              onMove={(step) => move(file, step)}
              onRemove={() => {
                title.current?.focus();
                void detach(records, file);
              }}
            />
          ))}
        </ol>
      )}
      <Chooser id={`add-${id}`} onChoose={keep} />
      <OutcomePart about={`event:${event.id}`} />
    </DropTarget>
  );
}

interface ChooserProps {
  id: string;
  onChoose: (files: readonly File[]) => Promise<void>;
}

/** The file field keeps the focus; its label is what is seen. */
function Chooser({ id, onChoose }: ChooserProps) {
  return (
    <div class="drop-here">
      <span class="file-field">
        <input
          id={id}
          class="hidden-words"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf,.pdf"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            void onChoose(chosen).finally(() => {
              currentTarget.value = '';
            });
          }}
        />
        <label class="button second" for={id}>
          {shared.choose}
        </label>
      </span>
      <p id={`${id}-hint`} class="soft small">
        {w.about} {shared.private}
      </p>
    </div>
  );
}
