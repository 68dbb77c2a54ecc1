import type { PersonRecords } from '../../lib/dossier/types.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/boxes.ts';

/** The tick's id for a box of a form. */
function tickId(formId: string, boxId: string): string {
  return `box:${formId}/${boxId}`;
}

/** Whether the person has settled this box. */
export function isDone({ ticks }: PersonRecords, formId: string, boxId: string): boolean {
  const id = tickId(formId, boxId);
  return ticks.some(({ itemId, state }) => itemId === id && state === 'done');
}

/** Notes that a box is filled in, or that it is not. */
export function setDone(
  records: Records,
  loaded: Loaded,
  [formId, boxId, label]: readonly [string, string, string],
  done: boolean,
) {
  const person = loaded.records.person.id;
  const on = records.clock.today().toString();
  const id = tickId(formId, boxId);
  const set = (is: boolean) => (dossier: Parameters<Parameters<Records['write']>[1]>[0]) =>
    dossier.setTick(person, id, is ? { state: 'done', on } : null);
  const said = done ? words.en.marked(label) : words.en.unmarked(label);
  return records.write(said, set(done), set(!done));
}

/** The person's name as far as a form could want it: the name that everybody gets is none. */
export function writtenName(name: string, noName: string): string | null {
  return name.trim() === '' || name === noName ? null : name;
}
