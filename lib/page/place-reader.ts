import { createScanner, type Emit } from '../match/scanner.ts';
import type { MatchTable } from '../match/table.ts';
import type { BlockReader } from './blocks.ts';

/** Where a phrase stands: offsets are UTF-16 units of the text nodes. */
export interface Place {
  block: Element;
  startNode: Text;
  start: number;
  endNode: Text;
  end: number;
}

/** What is done with the entries found of one group of a table. */
export type TakeEntry = (entry: number, place: Place) => void;

/** Blocks are searched together, about so many units at once: enough that each start costs little. */
const together = 0x2000;

/** Reads blocks and searches them for the phrases of a table; one callback for each of its groups. */
export function placeReader(table: MatchTable, ...takes: readonly TakeEntry[]): BlockReader {
  const scanner = createScanner(table);
  let nodes: Text[] = [];
  let blocks: Element[] = [];

  const emits = takes.map(
    (take): Emit =>
      (entry, startRun, start, endRun, end) => {
        const block = blocks[startRun];
        const startNode = nodes[startRun];
        const endNode = nodes[endRun];
        if (block && startNode && endNode) take(entry, { block, startNode, start, endNode, end });
      },
  );

  const search = () => {
    if (nodes.length === 0) return;
    scanner.search(...emits);
    nodes = [];
    blocks = [];
  };

  return {
    run(node, text, block) {
      nodes.push(node);
      blocks.push(block);
      scanner.run(text);
    },
    end() {
      scanner.endBlock();
      if (scanner.length > together) search();
    },
    rest: search,
  };
}
