import { formOf } from '../../lib/knowledge/forms.ts';
import { paperOf } from '../../lib/knowledge/papers.ts';
import type { Plan } from '../../lib/plan/types.ts';
import { dateInWords } from '../dates.ts';
import { Sources } from '../Sources.tsx';
import { words as planWords } from '../words/plan.ts';
import { words } from '../words/welcome.ts';
import type { Interview } from './interview.ts';

const w = words.en.summary;

/** The form that most newcomers fill in. */
const mainForm = 'S1106';

/** The plan in a few lines, when the questions are answered. */
export function Summary({ interview, first }: { interview: Interview; first: string | null }) {
  const plan = interview.plan.value;
  const papers = plan.papers.filter((paper) => paper.need === 'required');
  return (
    <>
      <dl class="plan sheet">
        {first && (
          <div class="first">
            <dt>{w.first}</dt>
            <dd>{first}</dd>
          </div>
        )}
        <div>
          <dt>{w.route}</dt>
          <dd>
            <strong>{plan.route.title}</strong>
            <p class="soft">{plan.route.why.text}</p>
            <Sources ids={plan.route.why.sources} />
          </dd>
        </div>
        <div>
          <dt>{w.form}</dt>
          <dd>
            <YourForm plan={plan} />
          </dd>
        </div>
        <div>
          <dt>{w.office}</dt>
          <dd>{plan.office.inferred ? w.probably(plan.office.name) : plan.office.name}</dd>
        </div>
        {papers.length > 0 && (
          <div>
            <dt>{w.papers}</dt>
            <dd>
              <ul class="bullets">
                {papers.map((paper) => (
                  <li key={paper.id}>{paperOf(paper.id)?.en.title ?? paper.id}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <Cover cover={plan.cover} />
      </dl>
      <StillOpen interview={interview} unknowns={plan.unknowns.length} />
      <div class="acts">
        <a class="button" href="/dossier.html">
          {w.dossier}
        </a>
        <a class="button second" href="https://www.ameli.fr/assure">
          {w.ameli}
        </a>
        <button type="button" class="plain" onClick={() => interview.show('review')}>
          {w.review}
        </button>
      </div>
    </>
  );
}

/** The form that is the person's; else the main one, where it may be. */
function YourForm({ plan: { forms, office } }: { plan: Plan }) {
  const form =
    forms.find((one) => one.use === 'yes') ??
    forms.find((one) => one.use === 'maybe' && one.id === mainForm);
  if (!form) return office.kind === 'local-fund' ? w.localForm : w.noForm;
  return (
    <>
      {form.use === 'maybe' && `${w.perhaps} `}
      <strong>{form.id}</strong> {formOf(form.id)?.en.title}
      {form.use === 'maybe' && <p class="soft">{form.why.text}</p>}
    </>
  );
}

/** Questions not asked yet are offered; those answered with "I don't know" are counted. */
function StillOpen({ interview, unknowns }: { interview: Interview; unknowns: number }) {
  const more = interview.open.value.length;
  if (more === 0) return unknowns > 0 ? <p class="soft">{w.open(unknowns)}</p> : null;
  return (
    <p class="soft">
      {w.more(more)}{' '}
      <button type="button" class="plain" onClick={() => interview.askMore()}>
        {w.answerMore(more)}
      </button>
    </p>
  );
}

function Cover({ cover }: { cover: Plan['cover'] }) {
  return (
    <div>
      <dt>{w.cover}</dt>
      <dd>
        {cover.from && `${w.from(dateInWords(cover.from))}. `}
        {planWords.en.waiting[cover.waiting]}
      </dd>
    </div>
  );
}
