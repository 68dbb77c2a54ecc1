import { paperState } from '../lib/dossier/ticks.ts';
import type { Dossier } from '../lib/dossier/types.ts';
import type { ChecklistItem, ItemState } from '../lib/plan/types.ts';
import { paperChange } from './papers/save.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

/** Sets the state of one line, with the way back to what was there before. */
export function setState(records: Records, loaded: Loaded, item: ChecklistItem, state: ItemState) {
  const [, paperId] = /^paper:(.+)/.exec(item.id) ?? [];
  const today = records.clock.today();
  const on = today.toString();
  const [change, back] = paperId
    ? paperChange(loaded, paperId, { state: paperState(state), on }, today)
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

/** Lines that are settled, of those that count. */
export function progress(items: readonly ChecklistItem[]): { done: number; all: number } {
  const counted = items.filter((item) => item.state !== 'not-needed');
  return { done: counted.filter((item) => item.state === 'done').length, all: counted.length };
}
