import type { IconNode } from 'lucide';
import { ArrowDown, ArrowUp, Download, RotateCw, Trash2, ZoomIn, ZoomOut } from 'lucide';
import { useState } from 'preact/hooks';
import type { StoredFile } from '../../lib/dossier/types.ts';
import { download } from '../download.ts';
import { Icon } from '../Icon.tsx';
import type { Records } from '../records.ts';
import { sizeInWords } from '../words/amounts.ts';
import { words } from '../words/files.ts';
import { Preview } from './Preview.tsx';

const w = words.en;

interface Props {
  records: Records;
  file: StoredFile;
  index: number;
  all: number;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

const nextTurn = { 0: 90, 90: 180, 180: 270, 270: 0 } as const;

/** One file as a page of its paper: what it shows, its place, and what can be done with it. */
export function FileCard({ records, file, index, all, onMove, onRemove }: Props) {
  const [large, setLarge] = useState(false);
  const [pages, setPages] = useState<number | null>(null);
  const { name, type, size } = file;
  const kind = pages === null ? (w.types[type] ?? type) : w.pdfPages(pages);
  const turn = () =>
    records.write(
      w.turned(name),
      (dossier) => dossier.saveFile({ ...file, turn: nextTurn[file.turn] }),
      (dossier) => dossier.saveFile(file),
    );
  return (
    <li class="page-card">
      <Preview records={records} file={file} large={large} onPages={setPages} />
      <div class="page-facts">
        <p class="page-name">{name}</p>
        <p class="soft small">
          {all > 1 && `${w.page(index + 1, all)} · `}
          {kind} · {sizeInWords(size)}
        </p>
        <div class="acts">
          {index > 0 && (
            <Act
              id={`up-${file.id}`}
              icon={ArrowUp}
              act={w.earlier}
              name={name}
              onClick={() => onMove(-1)}
            />
          )}
          {index < all - 1 && (
            <Act
              id={`down-${file.id}`}
              icon={ArrowDown}
              act={w.later}
              name={name}
              onClick={() => onMove(1)}
            />
          )}
          {type !== 'image/heic' && (
            <>
              <Act icon={RotateCw} act={w.turn} name={name} onClick={turn} />
              <Act
                icon={large ? ZoomOut : ZoomIn}
                act={large ? w.smaller : w.larger}
                name={name}
                onClick={() => setLarge(!large)}
              />
            </>
          )}
          <Act icon={Download} act={w.save} name={name} onClick={() => save(records, file)} />
          <Act icon={Trash2} act={w.remove} name={name} onClick={onRemove} />
        </div>
      </div>
    </li>
  );
}

async function save(records: Records, { id, name, type }: StoredFile) {
  const bytes = await records.ask(async (dossier) => (await dossier.fileBytes(id)) ?? 'gone');
  if (bytes instanceof Uint8Array) return download(new Blob([bytes], { type }), name);
  records.notice.value = { text: bytes ? w.gone : w.unopened, bad: true, undo: null };
}

interface ActProps {
  id?: string;
  icon: IconNode;
  act: string;
  name: string;
  onClick: () => void;
}

function Act({ id, icon, act, name, onClick }: ActProps) {
  return (
    <button id={id} type="button" class="plain" aria-label={w.of(act, name)} onClick={onClick}>
      <Icon of={icon} />
      {act}
    </button>
  );
}
