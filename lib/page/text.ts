import { forms } from '../knowledge/forms.ts';
import { spellingsOf } from '../knowledge/spellings.ts';
import { terms } from '../knowledge/terms.ts';
import { inContext } from '../match/context.ts';
import { createScanner } from '../match/scanner.ts';
import { type MatchEntry, type MatchTable, TableBuilder } from '../match/table.ts';
import type { BlockReader } from './blocks.ts';
import { formSpellings } from './forms.ts';
import { type Hit, HitStore } from './marks.ts';

/** What the text of a page says: terms and forms, kept up to date by reading its blocks. */
export interface PageText {
  reader: BlockReader;
  /** Forgets what stood in an element, before it is read again. */
  forget(root: Element): void;
  /** In page order. */
  termHits(): readonly Hit[];
  formHits(): readonly Hit[];
}

type TextEntry = MatchEntry & { isCommon: boolean };

/** A table that is built in slices, once for the life of the script. */
class SlicedTable {
  readonly entries: readonly TextEntry[];
  readonly #builder = new TableBuilder();
  #next = 0;
  #table: MatchTable | null = null;

  constructor(entries: readonly TextEntry[]) {
    this.entries = entries;
  }

  /** Builds on until `isLate` says so; true when the table is ready. */
  build(isLate: () => boolean): boolean {
    while (this.#next < this.entries.length) {
      if (isLate()) return false;
      const entry = this.entries[this.#next++];
      if (entry) this.#builder.add(entry);
    }
    while (!this.#table && !isLate()) this.#table = this.#builder.finishPart();
    return this.#table !== null;
  }

  get table(): MatchTable {
    if (!this.#table) throw new Error('The table is read before it is built.');
    return this.#table;
  }
}

// Terms and forms are looked for apart: a form's title may hold a term.
const termTable = new SlicedTable(spellingsOf(terms));
const formTable = new SlicedTable(
  forms.map((form) => ({ id: form.id, spellings: formSpellings(form), isCommon: false })),
);

/** Gets ready to read, in slices: true when `createPageText` may be called. */
export function prepareText(isLate: () => boolean): boolean {
  return termTable.build(isLate) && formTable.build(isLate);
}

/** A reader for one page. */
export function createPageText(): PageText {
  const termFinder = finder(termTable);
  const formFinder = finder(formTable);
  const both = [termFinder, formFinder];
  return {
    reader: {
      run(node) {
        for (const one of both) one.run(node);
      },
      end(block) {
        for (const one of both) one.end(block);
      },
    },
    forget(root) {
      for (const one of both) one.hits.forget(root);
    },
    termHits: () => inContext(termFinder.hits.inOrder()),
    formHits: () => formFinder.hits.inOrder(),
  };
}

function finder({ entries, table }: SlicedTable): BlockReader & { hits: HitStore } {
  const scanner = createScanner(table);
  const hits = new HitStore();
  let runs: Text[] = [];
  return {
    hits,
    run(node) {
      runs.push(node);
      scanner.run(node.data);
    },
    end(block) {
      scanner.endBlock((entry, startRun, start, endRun, end) => {
        const found = entries[entry];
        const startNode = runs[startRun];
        const endNode = runs[endRun];
        if (!found || !startNode || !endNode) return;
        const { id, isCommon } = found;
        hits.add({ id, isCommon, block, startNode, start, endNode, end });
      });
      runs = [];
    },
  };
}
