import { Because } from '../../Because.tsx';
import { dateInWords } from '../../dates.ts';
import type { Loaded, Records } from '../../records.ts';
import { words as dossier } from '../../words/dossier.ts';
import { words } from '../../words/plan.ts';
import { Office } from '../Office.tsx';
import { Forms } from './Forms.tsx';
import { PlanDates } from './PlanDates.tsx';
import { PlanPapers } from './PlanPapers.tsx';
import { Steps } from './Steps.tsx';
import { Unknowns } from './Unknowns.tsx';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** The whole plan with every reason, on one page that can be printed. */
export function PlanPage({ records, loaded }: Props) {
  const { plan } = loaded;
  return (
    <>
      <div class="acts plan-acts">
        <button type="button" class="button second" onClick={() => print()}>
          {w.print}
        </button>
        <a href="/welcome.html">{dossier.en.change}</a>
      </div>
      <p class="printed-on soft small">
        {w.printed(loaded.records.person.name, dateInWords(records.clock.today().toString()))}
      </p>
      <div class="columns">
        <div>
          <Route loaded={loaded} />
          <Unknowns ids={plan.unknowns} />
          <Steps records={records} loaded={loaded} />
          <PlanPapers papers={plan.papers} />
          {plan.forms.length > 0 && <Forms forms={plan.forms} />}
        </div>
        <div>
          <Office records={records} loaded={loaded} />
          <Cover loaded={loaded} />
          <PlanDates records={records} loaded={loaded} />
          <Notes loaded={loaded} />
        </div>
      </div>
    </>
  );
}

function Route({ loaded: { plan } }: { loaded: Loaded }) {
  const { route } = plan;
  return (
    <section class="part">
      <h2>{w.route}</h2>
      <p class="lead">{route.title}</p>
      <Because why={route.why} />
      {route.url && (
        <p>
          <a href={route.url} target="_blank" rel="noopener noreferrer">
            {w.open}
          </a>
        </p>
      )}
    </section>
  );
}

function Cover({ loaded: { plan } }: { loaded: Loaded }) {
  const { cover } = plan;
  return (
    <section class="part">
      <h2>{w.cover}</h2>
      <p class="lead">
        {cover.from && `${w.from(dateInWords(cover.from))} `}
        {w.waiting[cover.waiting]}
      </p>
      <Because why={cover.why} />
    </section>
  );
}

function Notes({ loaded: { plan } }: { loaded: Loaded }) {
  if (plan.notes.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.notes}</h2>
      {plan.notes.map((note) => (
        <Because key={note.text} why={note} />
      ))}
    </section>
  );
}
