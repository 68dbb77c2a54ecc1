import type { getDocumentProxy } from 'unpdf';
import type { PdfAnswer } from './ask-pdf.ts';

interface Drawing {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** PDF.js makes its canvases with this; there is no document in a worker. */
class CanvasFactory {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  destroy(drawing: Drawing): void {
    this.reset(drawing, 0, 0);
    Object.assign(drawing, { canvas: null, context: null });
  }
}

/** SVG filters need a document; without them masks and inverted colours are drawn plainly. */
class FilterFactory {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addHighlightHCMFilter = none;
  destroy() {
    // It holds nothing.
  }
}

function none(): string {
  return 'none';
}

/** How PDF.js opens a document where there is neither a page around it nor a font of one. */
export const inWorker = { verbosity: 0, disableFontFace: true, CanvasFactory, FilterFactory };

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>;
type RenderOptions = Parameters<Awaited<ReturnType<Opened['getPage']>>['render']>[0];

/** The first page of a PDF, at most `width` pixels wide, and how many pages there are. */
export async function drawFirstPage(document: Opened, width: number): Promise<PdfAnswer> {
  const page = await document.getPage(1);
  const plain = page.getViewport({ scale: 1 });
  // A page may be as long as a ribbon.
  const scale = Math.min(width / plain.width, (2 * width) / plain.height);
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext('2d');
  if (!canvasContext) return { problem: 'broken' };
  // Its types know the canvas of a page only; it draws on this one as well.
  const options = { canvas: null, canvasContext, viewport } as object as RenderOptions;
  await page.render(options).promise;
  return { picture: canvas.transferToImageBitmap(), pages: document.numPages };
}
