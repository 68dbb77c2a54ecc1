import { pageData } from 'virtual:page-data';
import { unpackTable } from '../match/bytes.ts';
import { inContext } from '../match/context.ts';
import type { BlockReader } from './blocks.ts';
import { type Hit, HitStore } from './marks.ts';
import { placeReader, type TakeEntry } from './place-reader.ts';

/** What the text of a page says: terms and forms, kept up to date by reading its blocks. */
export interface PageText {
  reader: BlockReader;
  /** Forgets what stood in an element, before it is read again. */
  forget(root: Element): void;
  /** In page order. */
  termHits(): readonly Hit[];
  formHits(): readonly Hit[];
}

// Terms and forms are looked for apart: a form's title may hold a term.
const table = unpackTable(Uint8Array.fromBase64(pageData.table));
const termIds = pageData.termIds.split(' ');
const formIds = pageData.forms.map((form) => form.id);
const common = new Set(pageData.commonEntries);
const nothing: ReadonlySet<number> = new Set();

/** A reader for one page. */
export function createPageText(): PageText {
  const terms = new HitStore();
  const forms = new HitStore();
  return {
    reader: placeReader(table, into(terms, termIds, common), into(forms, formIds, nothing)),
    forget(root) {
      terms.forget(root);
      forms.forget(root);
    },
    termHits: () => inContext(terms.inOrder()),
    formHits: () => forms.inOrder(),
  };
}

function into(hits: HitStore, ids: readonly string[], everyday: ReadonlySet<number>): TakeEntry {
  return (entry, place) => {
    const id = ids[entry];
    if (id !== undefined) hits.add({ ...place, id, isCommon: everyday.has(entry) });
  };
}
