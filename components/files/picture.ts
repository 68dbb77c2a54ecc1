import type { StoredFile } from '../../lib/dossier/types.ts';
import type { FileType } from '../../lib/papers/file-type.ts';
import { askPdf } from '../pdf/ask-pdf.ts';
import type { Opens } from './intake.ts';

/** Pictures are opened one after the other: a photo takes some 50 MB while it is open. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const mine = last.then(job, job);
  last = mine.catch(() => undefined);
  return mine;
}

export interface Preview {
  picture: ImageBitmap;
  /** Of a PDF; null for a photo. */
  pages: number | null;
}

/** Draws what a file shows; null where it cannot be shown, or is no longer wanted when its turn comes. */
export function previewOf(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  width: number,
  wanted: () => boolean,
): Promise<Preview | null> {
  return inTurn(async () => {
    if (!wanted()) return null;
    if (type === 'application/pdf') {
      const answer = await askPdf({ want: 'picture', data: bytes.buffer, width });
      return 'picture' in answer ? answer : null;
    }
    return { picture: await createImageBitmap(new Blob([bytes], { type })), pages: null };
  }).catch(() => null);
}

/** Tries to open a file as its preview would. What browsers do not show is not tried. */
export const canOpen: Opens = (bytes, type: FileType) =>
  inTurn(async () => {
    if (type === 'image/heic') return null;
    if (type === 'application/pdf') {
      const answer = await askPdf({ want: 'picture', data: bytes.slice().buffer, width: 64 });
      if ('picture' in answer) answer.picture.close();
      return 'problem' in answer ? (answer.problem === 'locked' ? 'locked' : 'broken') : null;
    }
    const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => null);
    picture?.close();
    return picture ? null : 'broken';
  });

/** Draws a picture, turned to the right, into a canvas that is at most `longest` pixels long. */
export function drawTurned(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  turn: StoredFile['turn'],
  longest: number,
): void {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width * scale, picture.height * scale];
  const lies = turn === 90 || turn === 270;
  canvas.width = Math.max(1, Math.round(lies ? height : width));
  canvas.height = Math.max(1, Math.round(lies ? width : height));
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(picture, -width / 2, -height / 2, width, height);
}
