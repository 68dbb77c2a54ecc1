/** What the worker can be asked of a PDF. */
export type PdfRequest =
  | { want: 'text'; data: ArrayBuffer }
  /** The first page as a picture that is this many pixels wide, at most. */
  | { want: 'picture'; data: ArrayBuffer; width: number };

export type PdfFailure = { problem: 'scanned' | 'locked' | 'broken' };
export type PdfAnswer = { text: string } | { picture: ImageBitmap; pages: number } | PdfFailure;

/** A PDF opens in a moment; one that takes longer is given up. */
const patience = 20_000;
/** Whoever opens one PDF often opens another: the worker takes longer to start than to draw. */
const idleFor = 10_000;

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Asks a worker of the extension about a PDF, one after the other. Takes the bytes away; never rejects.
 * The worker ends when nothing was asked for a while, and whenever a file was too much for it.
 */
export function askPdf(request: PdfRequest): Promise<PdfAnswer> {
  const mine = last.then(() => ask(request));
  last = mine;
  return mine;
}

async function ask(request: PdfRequest): Promise<PdfAnswer> {
  clearTimeout(idle);
  worker ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const answer = await answerOf(worker, request);
  if ('problem' in answer) end();
  else idle = setTimeout(end, idleFor);
  return answer;
}

function end(): void {
  worker?.terminate();
  worker = null;
}

function answerOf(asked: Worker, request: PdfRequest): Promise<PdfAnswer> {
  const { promise, resolve } = Promise.withResolvers<PdfAnswer>();
  const giveUp = () => resolve({ problem: 'broken' });
  const waiting = setTimeout(giveUp, patience);
  asked.onerror = giveUp;
  // PDF.js greets whoever started its worker; that is no answer.
  asked.onmessage = ({ data: answer }: MessageEvent<PdfAnswer>) => {
    if ('text' in answer || 'picture' in answer || 'problem' in answer) resolve(answer);
  };
  asked.postMessage(request, [request.data]);
  return promise.finally(() => clearTimeout(waiting));
}
