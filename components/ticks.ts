import type { Tick } from '../lib/dossier/types.ts';
import type { ChecklistItem, ItemState } from '../lib/plan/types.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/popup.ts';

/** Sets the state of one line, with the way back to what was there before. */
export function setState(records: Records, loaded: Loaded, item: ChecklistItem, state: ItemState) {
  const person = loaded.records.person.id;
  const before = tickOf(loaded.records.ticks, item.id);
  const tick = { state, on: records.clock.today().toString() };
  return records.write(
    words.en.marked(item.title, state),
    (dossier) => dossier.setTick(person, item.id, tick),
    (dossier) => dossier.setTick(person, item.id, before),
  );
}

function tickOf(ticks: readonly Tick[], itemId: string): Pick<Tick, 'state' | 'on'> | null {
  const tick = ticks.find((one) => one.itemId === itemId);
  return tick ? { state: tick.state, on: tick.on } : null;
}

/** Lines that are settled, of those that count. */
export function progress(items: readonly ChecklistItem[]): { done: number; all: number } {
  const counted = items.filter((item) => item.state !== 'not-needed');
  return { done: counted.filter((item) => item.state === 'done').length, all: counted.length };
}
