import { getDocumentProxy } from 'unpdf';
import type { PdfAnswer, PdfRequest } from './ask-pdf.ts';
import { drawFirstPage, inWorker } from './pdf-picture.ts';
import { type PlacedText, textOfPage } from './pdf-text.ts';

/** Letters are short; a brochure is cut here. */
const mostPages = 20;

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>;

async function read(document: Opened): Promise<PdfAnswer> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(textOfPage(items.filter((item): item is typeof item & PlacedText => 'str' in item)));
  }
  const text = pages.join('\n\n').trim();
  return text.length < 20 ? { problem: 'scanned' } : { text };
}

async function answer(request: PdfRequest): Promise<PdfAnswer> {
  const document = await getDocumentProxy(new Uint8Array(request.data), inWorker);
  try {
    if (request.want === 'text') return await read(document);
    return await drawFirstPage(document, request.width);
  } finally {
    await document.loadingTask.destroy();
  }
}

addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => {
  answer(data).then(
    (found) => postMessage(found, { transfer: 'picture' in found ? [found.picture] : [] }),
    (error: unknown) => {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      postMessage({ problem: isLocked ? 'locked' : 'broken' } satisfies PdfAnswer);
    },
  );
});
