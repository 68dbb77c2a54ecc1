import type { Dossier, PaperDetails, PaperRecord, PaperState } from '../../lib/dossier/types.ts';
import { inTurn } from '../in-turn.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/papers.ts';

const w = words.en;

type Change = (dossier: Dossier) => Promise<void>;
type Set = Partial<Omit<PaperRecord, 'personId' | 'paperId'>>;

/**
 * The way to change one paper, and the way back to what was there before. It starts from what lies in
 * the dossier at that moment: the page may still show an older state while a write is under way.
 */
export function paperChange(
  { records: { person, papers } }: Loaded,
  paperId: string,
  set: Set | ((before: PaperRecord | undefined) => Set),
  today: Temporal.PlainDate,
): [Change, Change] {
  const personId = person.id;
  let before = papers.find((one) => one.paperId === paperId);
  const change: Change = (dossier) =>
    inTurn(async () => {
      const now = await dossier.recordsOf(personId);
      before = now?.papers.find((one) => one.paperId === paperId);
      const fresh = { personId, paperId, state: 'missing', details: {} } as const;
      const changed = typeof set === 'function' ? set(before) : set;
      await dossier.savePaper({ ...fresh, on: today.toString(), ...before, ...changed });
    });
  const back: Change = (dossier) =>
    before ? dossier.savePaper(before) : dossier.removePaper(personId, paperId);
  return [change, back];
}

/** Says how far a paper is. */
export function setPaperState(
  records: Records,
  loaded: Loaded,
  paper: { id: string; title: string },
  state: PaperState,
): Promise<boolean> {
  const today = records.clock.today();
  const change = paperChange(loaded, paper.id, { state, on: today.toString() }, today);
  return records.write(w.marked(paper.title, state), ...change);
}

/** Keeps what the office wrote when it refused a paper. */
export function setRefusedWhy(
  records: Records,
  loaded: Loaded,
  paperId: string,
  text: string,
): Promise<boolean> {
  const refusedWhy = text.trim() === '' ? undefined : text.trim();
  const change = paperChange(loaded, paperId, { refusedWhy }, records.clock.today());
  return records.write(w.refusedSaved, ...change);
}

/** Keeps one detail of a paper; an undefined one is forgotten. */
export function setDetail(
  records: Records,
  loaded: Loaded,
  paperId: string,
  detail: Partial<PaperDetails>,
  said: string,
): Promise<boolean> {
  const add = (before: PaperRecord | undefined) => ({ details: { ...before?.details, ...detail } });
  return records.write(said, ...paperChange(loaded, paperId, add, records.clock.today()));
}
