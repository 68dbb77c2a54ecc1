/** What the worker can be asked of a PDF. */
export type PdfRequest =
  | { want: 'text'; data: ArrayBuffer }
  /** The first page as a picture that is this many pixels wide, at most. */
  | { want: 'picture'; data: ArrayBuffer; width: number };

export type PdfFailure = { problem: 'scanned' | 'locked' | 'broken' };
export type PdfAnswer = { text: string } | { picture: ImageBitmap; pages: number } | PdfFailure;

/** A PDF opens in a moment; one that takes longer is given up. */
const patience = 20_000;

/** Asks a worker of the extension about a PDF and ends it. Takes the bytes away; never rejects. */
export async function askPdf(request: PdfRequest): Promise<PdfAnswer> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await answerOf(worker, request);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, request: PdfRequest): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const giveUp = () => resolve({ problem: 'broken' });
    setTimeout(giveUp, patience);
    worker.addEventListener('error', giveUp);
    // PDF.js greets whoever started its worker; that is no answer.
    worker.addEventListener('message', ({ data: answer }: MessageEvent<PdfAnswer>) => {
      if ('text' in answer || 'picture' in answer || 'problem' in answer) resolve(answer);
    });
    worker.postMessage(request, [request.data]);
  });
}
