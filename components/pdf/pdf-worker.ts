import { getDocumentProxy } from 'unpdf';
import type { PdfAnswer, PdfRequest } from './ask-pdf.ts';
import { drawFirstPage } from './pdf-picture.ts';
import { type PlacedText, textOfPage } from './pdf-text.ts';

/** Letters are short; a brochure is cut here. */
const mostPages = 20;

async function read(data: ArrayBuffer): Promise<PdfAnswer> {
  const document = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(textOfPage(items.filter((item): item is typeof item & PlacedText => 'str' in item)));
  }
  const text = pages.join('\n\n').trim();
  return text.length < 20 ? { problem: 'scanned' } : { text };
}

function answer(request: PdfRequest): Promise<PdfAnswer> {
  return request.want === 'text' ? read(request.data) : drawFirstPage(request.data, request.width);
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
