import { blockOf, isInsideUnread } from './blocks.ts';

/** Past this many records at once the whole page is read again: sorting them out would cost more. */
const tooMany = 1_000;

/** The parts of the page to read again: blocks, none inside another. */
export type ChangedParts = readonly Element[];

/** Records are sorted out this long after the first of them, in milliseconds: a page may write often. */
const pause = 50;

/**
 * Watches the page with one observer: added, removed and rewritten text, no attributes. Calls back with
 * the blocks that changed, some time after the first change. Changes of our own host are not reported.
 */
export function watchPage(
  isOwn: (node: Node) => boolean,
  changed: (parts: ChangedParts) => void,
  signal: AbortSignal,
): void {
  /** As they came: the page waits for this callback, so nothing is looked at in it. */
  let waiting: MutationRecord[][] = [];
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watch = () => {
    observer.observe(document.documentElement, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  };

  const sortOut = () => {
    timer = undefined;
    const isWhole = count >= tooMany;
    const parts = isWhole ? [document.documentElement] : partsOf(waiting.flat(), isOwn);
    waiting = [];
    count = 0;
    if (isWhole) watch();
    if (parts.length > 0) changed(parts);
  };

  const observer = new MutationObserver((records) => {
    timer ??= setTimeout(sortOut, pause);
    waiting.push(records);
    count += records.length;
    // Everything will be read again, so until then the page need not pay for being watched.
    if (count >= tooMany) observer.disconnect();
  });
  watch();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function partsOf(records: readonly MutationRecord[], isOwn: (node: Node) => boolean): Element[] {
  const targets = new Set<Element>();
  for (const record of records) {
    if (isOnlyOwn(record, isOwn)) continue;
    const { target } = record;
    const element = target instanceof Element ? target : target.parentElement;
    if (element) targets.add(element);
  }
  const blocks = new Set<Element>();
  for (const element of targets) {
    if (element.isConnected && !isInsideUnread(element)) blocks.add(blockOf(element));
  }
  return outermost(blocks);
}

function isOnlyOwn(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}

/** Leaves out every element that stands inside another of the set. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (elements.has(at)) return false;
    }
    return true;
  });
}
