import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { StoredFile } from '../../lib/dossier/types.ts';
import { paperOf } from '../../lib/knowledge/papers.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/papers.ts';
import { detach } from './attach.ts';
import { FileCard } from './FileCard.tsx';
import { filesOf, moved } from './file-order.ts';
import { OutcomePart } from './OutcomePart.tsx';
import { VaultHint } from './VaultHint.tsx';

const w = words.en.files;

interface Props {
  records: Records;
  loaded: Loaded;
  paper: { id: string; title: string };
  onChoose: (files: readonly File[]) => Promise<void>;
}

/** The scans of a paper, and the ways to add some: choose, paste, or drop anywhere on its page. */
export function Files({ records, loaded, paper, onChoose }: Props) {
  const files = filesOf(loaded.records.files, `paper:${paper.id}`);
  const heading = useRef<HTMLHeadingElement>(null);
  usePastedFiles(onChoose);
  const focusAfterMove = useFocusAfterMove();
  const move = (file: StoredFile, step: -1 | 1) => {
    const changed = moved(files, file.id, step);
    const before = files.filter(({ id }) => changed.some((one) => one.id === id));
    focusAfterMove(file.id, step);
    void records.write(
      w.moved(file.name, files.indexOf(file) + step + 1),
      async (dossier) => {
        for (const one of changed) await dossier.saveFile(one);
      },
      async (dossier) => {
        for (const one of before) await dossier.saveFile(one);
      },
    );
  };
  return (
    <section class="part files" aria-labelledby="files">
      <h3 id="files" ref={heading} tabIndex={-1}>
        {w.title}
      </h3>
      {files.length === 0 && <p class="soft">{w.none}</p>}
      {files.length > 0 && (
        <ol class="pages" aria-label={w.list}>
          {files.map((file, index) => (
            <FileCard
              key={file.id}
              records={records}
              file={file}
              index={index}
              all={files.length}
              onMove={(step) => move(file, step)}
              onRemove={() => {
                heading.current?.focus();
                void detach(records, file);
              }}
            />
          ))}
        </ol>
      )}
      <Chooser title={paper.title} onChoose={onChoose} />
      <OutcomePart about={`paper:${paper.id}`} />
      {files.length > 0 && paperOf(paper.id)?.provesIdentity && <VaultHint />}
    </section>
  );
}

interface ChooserProps {
  title: string;
  onChoose: (files: readonly File[]) => Promise<void>;
}

/** The file field keeps the focus; its label is what is seen. */
function Chooser({ title, onChoose }: ChooserProps) {
  return (
    <div class="drop-here">
      <span class="file-field">
        <input
          id="add-files"
          class="hidden-words"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf,.pdf"
          aria-label={w.chooseFor(title)}
          aria-describedby="files-hint"
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            void onChoose(chosen).finally(() => {
              currentTarget.value = '';
            });
          }}
        />
        <label class="button second" for="add-files">
          {w.choose}
        </label>
      </span>
      <p id="files-hint" class="soft small">
        {w.about} {w.private}
      </p>
      <p class="let-go" aria-hidden="true">
        {w.drop}
      </p>
    </div>
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

/** The button that moved a page keeps the focus; at either end its counterpart takes it. */
function useFocusAfterMove() {
  const wanted = useRef<[string, string] | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const [own, other] = wanted.current;
    const target = document.getElementById(own) ?? document.getElementById(other);
    if (document.activeElement === target) return;
    target?.focus();
  });
  useEffect(() => {
    const forget = () => {
      wanted.current = null;
    };
    addEventListener('keydown', forget);
    addEventListener('pointerdown', forget);
    return () => {
      removeEventListener('keydown', forget);
      removeEventListener('pointerdown', forget);
    };
  }, []);
  return (id: string, step: -1 | 1) => {
    const [up, down] = [`up-${id}`, `down-${id}`];
    wanted.current = step === -1 ? [up, down] : [down, up];
  };
}
