import { getDocumentProxy } from 'unpdf';
import { type PlacedText, textOfPage } from './pdf-text.ts';
import type { PdfAnswer } from './read-pdf.ts';

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

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  read(data).then(
    (answer) => postMessage(answer),
    (error: unknown) => {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      postMessage({ problem: isLocked ? 'locked' : 'broken' } satisfies PdfAnswer);
    },
  );
});
