/** Why a file could not be read, for a sentence on screen. */
export type PdfProblem = 'not-pdf' | 'too-big' | 'scanned' | 'locked' | 'broken';
export type PdfAnswer = { text: string } | { problem: PdfProblem };

const largest = 10 * 1024 * 1024;
/** A letter is read in a moment; a file that takes longer is given up. */
const patience = 20_000;

/** The text of a PDF, read in a worker of the extension. The file is not kept and not sent. */
export async function readPdf(file: File): Promise<PdfAnswer> {
  if (file.size > largest) return { problem: 'too-big' };
  const data = await file.arrayBuffer();
  if (!isPdf(data)) return { problem: 'not-pdf' };
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await answerOf(worker, data);
  } finally {
    worker.terminate();
  }
}

/** The mark stands at the start, or shortly after it. */
function isPdf(data: ArrayBuffer): boolean {
  const start = new TextDecoder('latin1').decode(data.slice(0, 1024));
  return start.includes('%PDF-');
}

function answerOf(worker: Worker, data: ArrayBuffer): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const giveUp = () => resolve({ problem: 'broken' });
    setTimeout(giveUp, patience);
    worker.addEventListener('error', giveUp);
    // PDF.js greets whoever started its worker; that is no answer.
    worker.addEventListener('message', ({ data: answer }: MessageEvent<PdfAnswer>) => {
      if ('text' in answer || 'problem' in answer) resolve(answer);
    });
    worker.postMessage(data, [data]);
  });
}
