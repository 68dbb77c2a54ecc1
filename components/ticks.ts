import { paperState } from '../lib/dossier/ticks.ts';
import type { Dossier, PaperRecord } from '../lib/dossier/types.ts';
import type { ChecklistItem, ItemState } from '../lib/plan/types.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

/** Sets the state of one line, with the way back to what was there before. */
export function setState(records: Records, loaded: Loaded, item: ChecklistItem, state: ItemState) {
  const [, paperId] = /^paper:(.+)/.exec(item.id) ?? [];
  const on = records.clock.today().toString();
  const [change, back] = paperId
    ? ofPaper(loaded, paperId, { state: paperState(state), on })
    : ofLine(loaded, item.id, { state, on });
  return records.write(words.en.marked(item.title, state), change, back);
}

type Change = (dossier: Dossier) => Promise<void>;

function ofLine(
  { records: { person, ticks } }: Loaded,
  itemId: string,
  tick: { state: ItemState; on: string },
): [Change, Change] {
  const before = ticks.find((one) => one.itemId === itemId) ?? null;
  return [
    (dossier) => dossier.setTick(person.id, itemId, tick),
    (dossier) => dossier.setTick(person.id, itemId, before),
  ];
}

function ofPaper(
  { records: { person, papers } }: Loaded,
  paperId: string,
  set: Pick<PaperRecord, 'state' | 'on'>,
): [Change, Change] {
  const before = papers.find((one) => one.paperId === paperId);
  const after = { personId: person.id, paperId, details: {}, ...before, ...set };
  return [
    (dossier) => dossier.savePaper(after),
    (dossier) => (before ? dossier.savePaper(before) : dossier.removePaper(person.id, paperId)),
  ];
}

/** Lines that are settled, of those that count. */
export function progress(items: readonly ChecklistItem[]): { done: number; all: number } {
  const counted = items.filter((item) => item.state !== 'not-needed');
  return { done: counted.filter((item) => item.state === 'done').length, all: counted.length };
}
