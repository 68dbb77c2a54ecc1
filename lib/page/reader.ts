import { type BlockReader, type BlockWalk, walkBlocks } from './blocks.ts';
import { inSlices } from './slices.ts';
import { outermost } from './watch.ts';

/** Reading starts this long after a change, so that changes in a row are read once. */
const shortestWait = 60;
const longestWait = 2_000;
/** On a page that never rests, reading takes at most one part of the time in this many. */
const share = 12;
/** A page that keeps tearing out the part being read is tried this often, then left until it changes. */
const tries = 3;

/** What reading needs from its owner. */
export interface ReadingJob {
  reader: BlockReader;
  /** Called before a part is read: forget what stood there. */
  forget(root: Element): void;
  /** Called when everything that was asked for has been read. */
  done(): void;
}

/** Asks for parts of the page to be read again, soon. */
export type ReadParts = (parts: readonly Element[]) => void;

/**
 * Reads parts of the page in slices, when the browser is idle. Stops within one slice when the signal
 * aborts.
 */
export function createReader(job: ReadingJob, signal: AbortSignal): ReadParts {
  const waiting = new Set<Element>();
  let running: { root: Element; walk: BlockWalk; triesLeft: number } | null = null;
  let busy = false;
  /** Milliseconds of this reading so far, and of the one before. */
  let cost = 0;
  let lastCost = 0;

  const begin = (root: Element, triesLeft: number) => {
    job.forget(root);
    return { root, walk: walkBlocks(root, job.reader), triesLeft };
  };

  const next = () => {
    const root = outermost(waiting).find((part) => part.isConnected);
    for (const part of waiting) if (!root || root.contains(part)) waiting.delete(part);
    return root ? begin(root, tries) : null;
  };

  const advance = (isLate: () => boolean): boolean => {
    running ??= next();
    if (!running) return false;
    const { root, walk, triesLeft } = running;
    const state = walk.step(isLate);
    if (state === 'done') running = null;
    if (state === 'lost') running = triesLeft > 0 ? begin(root, triesLeft - 1) : null;
    return true;
  };

  const readOn = (isLate: () => boolean): boolean => {
    const start = performance.now();
    let hasMore = true;
    while (hasMore && !isLate()) hasMore = advance(isLate);
    cost += performance.now() - start;
    return !hasMore;
  };

  const start = async () => {
    if (busy) return;
    busy = true;
    const wait = Math.min(longestWait, Math.max(shortestWait, lastCost * share));
    await inSlices(readOn, signal, wait);
    busy = false;
    lastCost = cost;
    cost = 0;
    job.done();
  };

  return (parts) => {
    for (const part of parts) waiting.add(part);
    void start();
  };
}
