import type { PaperStanding } from '../../lib/papers/readiness.ts';
import { isBlank, type Verdict } from '../../lib/papers/verdict.ts';
import { words } from '../words/papers.ts';

const w = words.en.verdict;

const looks: Record<Verdict['kind'], string> = {
  'likely-refused': 'late',
  'expires-too-soon': 'soon',
  'look-again': 'soon',
  'may-be-asked-again': 'soon',
  'looks-right': 'done',
  'not-enough-known': '',
};

/** Whether there is anything to say: a paper that nobody has seen yet gets no verdict. */
function isSilent({ state, about }: PaperStanding): boolean {
  if (state === 'not-needed') return true;
  const unseen = state === 'missing' || state === 'ordered';
  return unseen && (!about || isBlank(about.details));
}

/** The verdict on a paper in one line, or what the office said; nothing before there is a paper. */
export function VerdictLine({ standing }: { standing: PaperStanding }) {
  const { state, verdict } = standing;
  if (state === 'accepted') return <span class="pill done">{w.accepted}</span>;
  if (state === 'refused') return <span class="pill late">{w.refused}</span>;
  if (!verdict || isSilent(standing)) return null;
  return <span class={`pill ${looks[verdict.kind]}`}>{w.line(verdict)}</span>;
}
