import { compile } from '../../../lib/match/compile.ts';
import { createScanner } from '../../../lib/match/scanner.ts';

/** A match with positions counted from the start of the block. */
export interface Found {
  id: string;
  start: number;
  end: number;
}

/** A finder over a glossary of id → spellings; it takes the runs of one block. */
export function finder(glossary: Record<string, readonly string[]>) {
  const entries = Object.entries(glossary).map(([id, spellings]) => ({ id, spellings }));
  const scanner = createScanner(compile(entries));
  return (...runs: string[]): Found[] => {
    const found: Found[] = [];
    const base = (run: number) => runs.slice(0, run).join('').length;
    for (const run of runs) scanner.run(run);
    scanner.search((entry, startRun, start, endRun, end) => {
      const inRuns =
        start >= 0 &&
        start < (runs[startRun]?.length ?? 0) &&
        end > 0 &&
        end <= (runs[endRun]?.length ?? 0);
      if (!inRuns) throw new Error('A match stands outside its runs');
      found.push({
        id: entries[entry]?.id ?? '',
        start: base(startRun) + start,
        end: base(endRun) + end,
      });
    });
    return found;
  };
}

/** The texts found, as they stand. */
export function textsIn(glossary: Record<string, readonly string[]>, text: string): string[] {
  return finder(glossary)(text).map(({ start, end }) => text.slice(start, end));
}
