import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { StoredFile } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';
import { words } from '../words/files.ts';
import { FileCard } from './FileCard.tsx';
import { FileChooser } from './FileChooser.tsx';
import { moved } from './file-order.ts';
import { detach, forgetOutcome, reorder } from './keep-files.ts';
import { OutcomePart } from './OutcomePart.tsx';

const w = words.en;

interface Props {
  id: string;
  /** Where they are kept: `paper:…` or `event:…`. */
  about: string;
  title: string;
  /** In the order of their pages. */
  files: readonly StoredFile[];
  records: Records;
  /** Which files may be chosen, and how else they may come. */
  hint: string;
  onChoose: (files: readonly File[]) => Promise<void>;
  /** Takes the focus when the file that had it is gone. */
  heading: { current: HTMLElement | null };
}

/** The photos and scans of one thing, the way to add some, and what came of those that were added. */
export function KeptFiles({ id, about, title, files, records, hint, onChoose, heading }: Props) {
  const focusAfterMove = useFocusAfterMove();
  useEffect(() => () => forgetOutcome(about), [about]);
  const move = (file: StoredFile, step: -1 | 1) => {
    const after = moved(files, file.id, step);
    const before = files.filter(({ id }) => after.some((one) => one.id === id));
    focusAfterMove(file.id, step);
    void reorder(records, w.moved(file.name, files.indexOf(file) + step + 1), before, after);
  };
  const remove = (file: StoredFile) => {
    heading.current?.focus();
    void detach(records, file);
  };
  return (
    <>
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
              onRemove={() => remove(file)}
            />
          ))}
        </ol>
      )}
      <FileChooser id={`add-${id}`} title={title} hint={hint} onChoose={onChoose} />
      <OutcomePart about={about} />
    </>
  );
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
