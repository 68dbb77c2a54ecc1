import type { PaperCheck } from '../../lib/knowledge/paper-schema.ts';
import type { PaperStanding } from '../../lib/papers/readiness.ts';
import { isBlank } from '../../lib/papers/verdict.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/papers.ts';
import { VerdictLine } from './VerdictLine.tsx';

const w = words.en.verdict;

/** Whether an office will probably take the paper, why, where that comes from, and what to do. */
export function VerdictPart({ standing }: { standing: PaperStanding }) {
  const { about, verdict, state } = standing;
  if (!about || !verdict) return null;
  const settled = state === 'accepted' || state === 'refused';
  return (
    <section class="part verdict" aria-labelledby="verdict">
      <h3 id="verdict">{w.title}</h3>
      <p role="status">
        <VerdictLine standing={standing} />
      </p>
      {isBlank(about.details) && !settled && <p class="soft">{w.blank}</p>}
      {verdict.kind === 'looks-right' && !settled && <p>{w.right}</p>}
      {state !== 'accepted' && (
        <ul class="lines">
          {verdict.reasons.map((reason, index) => (
            <Reason key={reason.id} reason={reason} first={index === 0} />
          ))}
        </ul>
      )}
      {!isBlank(about.details) && state !== 'accepted' && <Open standing={standing} />}
    </section>
  );
}

/** The first one has its heading in the verdict above it. */
function Reason({ reason, first }: { reason: PaperCheck; first: boolean }) {
  const { verdict, en, sources } = reason;
  return (
    <li class="line reason">
      {!first && (
        <h4>
          {w.kinds[verdict]}: {en.short}
        </h4>
      )}
      <div class="rest">
        <p>{en.why}</p>
        <p>
          <b>{w.mend}:</b> {en.mend}
        </p>
        <Sources ids={sources} />
      </div>
    </li>
  );
}

/** What is not known yet: questions below, or answers about the person. */
function Open({ standing: { verdict } }: { standing: PaperStanding }) {
  if (!verdict) return null;
  if (verdict.open.length > 0)
    return <p class="soft">{w.open(verdict.open.map(({ detail }) => detail))}</p>;
  if (verdict.kind !== 'not-enough-known') return null;
  return (
    <p class="soft">
      {w.answers} <a href="/welcome.html">{w.change}</a>
    </p>
  );
}
