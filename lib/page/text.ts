import { forms } from '../knowledge/forms.ts';
import { terms } from '../knowledge/terms.ts';
import { createScanner } from '../match/scanner.ts';
import { compile, type MatchEntry } from '../match/table.ts';
import type { BlockReader } from './blocks.ts';
import { formSpellings } from './forms.ts';
import { type Hit, HitStore } from './marks.ts';

/** What the text of a page says: terms and forms, kept up to date by reading its blocks. */
export interface PageText {
  reader: BlockReader;
  /** Forgets what stood in an element, before it is read again. */
  forget(root: Element): void;
  /** In page order. */
  termHits(): Hit[];
  formHits(): Hit[];
}

const termEntries = terms.map(({ id, fr, variants }) => ({ id, spellings: [fr, ...variants] }));
const formEntries = forms.map((form) => ({ id: form.id, spellings: formSpellings(form) }));

/** A reader for one page. Terms and forms are looked for apart: a form's title may hold a term. */
export function createPageText(): PageText {
  const finders = { terms: finder(termEntries), forms: finder(formEntries) };
  const all = Object.values(finders);
  return {
    reader: {
      run(node) {
        for (const one of all) one.run(node);
      },
      end(block) {
        for (const one of all) one.end(block);
      },
    },
    forget(root) {
      for (const one of all) one.hits.forget(root);
    },
    termHits: () => finders.terms.hits.inOrder(),
    formHits: () => finders.forms.hits.inOrder(),
  };
}

function finder(entries: readonly MatchEntry[]): BlockReader & { hits: HitStore } {
  const scanner = createScanner(compile(entries));
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
        const id = entries[entry]?.id;
        const startNode = runs[startRun];
        const endNode = runs[endRun];
        if (id === undefined || !startNode || !endNode) return;
        hits.add({ id, block, startNode, start, endNode, end });
      });
      runs = [];
    },
  };
}
