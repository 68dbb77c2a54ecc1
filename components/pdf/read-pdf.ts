import { fileTypeOf } from '../../lib/papers/file-type.ts';
import { askPdf, type PdfFailure } from './ask-pdf.ts';

/** Why a file could not be read, for a sentence on screen. */
export type PdfProblem = 'not-pdf' | 'too-big' | PdfFailure['problem'];

const largest = 10 * 1024 * 1024;

/** The text of a PDF, read in a worker of the extension. The file is not kept and not sent. */
export async function readPdf(file: File): Promise<{ text: string } | { problem: PdfProblem }> {
  if (file.size > largest) return { problem: 'too-big' };
  const data = await file.arrayBuffer();
  if (fileTypeOf(new Uint8Array(data)) !== 'application/pdf') return { problem: 'not-pdf' };
  const answer = await askPdf({ want: 'text', data });
  return 'picture' in answer ? { problem: 'broken' } : answer;
}
