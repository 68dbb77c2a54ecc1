import type { ItemState, Plan } from '../plan/types.ts';
import { checkedAddress, checkLine } from './address.ts';
import type { PaperState, PersonRecords, Tick } from './types.ts';

/** What each state of a paper means for its line of the checklist. */
const stateOfLine: Record<PaperState, ItemState> = {
  missing: 'todo',
  ordered: 'waiting',
  have: 'done',
  enclosed: 'done',
  accepted: 'done',
  refused: 'todo',
  'not-needed': 'not-needed',
};

const paperOfLine: Record<ItemState, PaperState> = {
  todo: 'missing',
  waiting: 'ordered',
  done: 'have',
  'not-needed': 'not-needed',
};

/** The state that a paper gets when its line of the checklist is set. */
export function paperState(line: ItemState): PaperState {
  return paperOfLine[line];
}

/**
 * What the person said about the lines of the checklist, papers included. An address that was checked
 * for another office settles nothing.
 */
export function ticksFor(
  { person, ticks, papers }: Pick<PersonRecords, 'person' | 'ticks' | 'papers'>,
  office: Plan['office'],
): readonly Tick[] {
  const settled = !person.checkedAddress || checkedAddress(person, office) !== null;
  return [
    ...ticks.filter(({ itemId }) => settled || itemId !== checkLine),
    ...papers.map(({ personId, paperId, state, on }) => ({
      personId,
      itemId: `paper:${paperId}`,
      state: stateOfLine[state],
      on,
    })),
  ];
}
