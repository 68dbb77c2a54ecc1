import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredFile } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';
import { words } from '../words/files.ts';
import { drawTurned, previewOf } from './picture.ts';

const w = words.en;

interface Props {
  records: Records;
  file: StoredFile;
  large: boolean;
  /** How many pages a PDF has, once it was opened. */
  onPages: (pages: number) => void;
}

type State = 'loading' | 'shown' | 'none' | 'gone';

/** What a file shows. It is opened while it is near the screen, and let go when it is not. */
export function Preview({ records, file, large, onPages }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(box);
  const [state, setState] = useState<State>('loading');
  const { id, type, turn, name } = file;
  useEffect(() => {
    const drawn = canvas.current;
    if (!near || !drawn || type === 'image/heic') return;
    let wanted = true;
    const longest = large ? 1800 : 480;
    const show = async () => {
      const bytes = await records.ask(async (dossier) => (await dossier.fileBytes(id)) ?? 'gone');
      if (bytes === null) return 'none';
      if (bytes === 'gone') return 'gone';
      const preview = await previewOf(bytes, type, longest, () => wanted);
      if (!preview) return 'none';
      if (wanted) drawTurned(drawn, preview.picture, turn, longest);
      preview.picture.close();
      if (wanted && preview.pages) onPages(preview.pages);
      return 'shown';
    };
    void show().then((next) => {
      if (wanted) setState(next);
    });
    return () => {
      wanted = false;
      // An empty canvas gives its memory back.
      drawn.width = 0;
    };
  }, [near, id, type, turn, large]);
  return (
    <div ref={box} class={large ? 'preview large' : 'preview'}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={w.preview(name)}
        hidden={state !== 'shown' || !near}
      />
      <Instead state={state} type={type} />
    </div>
  );
}

function Instead({ state, type }: { state: State; type: string }) {
  if (type === 'image/heic') return <p class="small">{w.noHeic}</p>;
  if (state === 'loading') return <p class="small soft">{w.loading}</p>;
  if (state === 'none') return <p class="small">{w.noPreview}</p>;
  if (state === 'gone') return <p class="small">{w.gone}</p>;
  return null;
}

/** True while the element is on the screen, or nearly. */
function useNear(box: { current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '200px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return near;
}
