import { formOf } from '../../lib/knowledge/forms.ts';
import { questionOf } from '../../lib/knowledge/questions.ts';
import type { Plan, PlanForm } from '../../lib/plan/types.ts';
import { Because } from '../Because.tsx';
import { dateInWords } from '../dates.ts';
import { Fold } from '../Fold.tsx';
import { French } from '../French.tsx';
import { NextStep } from '../NextStep.tsx';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/dossier.ts';
import { Office } from './Office.tsx';

const w = words.en.overview;

/** The plan on one page: what to do, which way, where to, from when, and what is not known yet. */
export function Overview({ records, loaded }: { records: Records; loaded: Loaded }) {
  const { plan } = loaded;
  return (
    <>
      <NextStep records={records} loaded={loaded} />
      <Unknowns ids={plan.unknowns} />
      <Route plan={plan} />
      {plan.forms.length > 0 && <Forms forms={plan.forms} />}
      <Office records={records} loaded={loaded} />
      <Cover plan={plan} />
      {plan.notes.length > 0 && (
        <section class="part">
          <h2>{w.notes}</h2>
          {plan.notes.map((note) => (
            <Because key={note.text} why={note} />
          ))}
        </section>
      )}
      <p class="after">
        <a href="/welcome.html">{words.en.change}</a>
      </p>
    </>
  );
}

function Route({ plan: { route } }: { plan: Plan }) {
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

function Cover({ plan: { cover } }: { plan: Plan }) {
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

function Forms({ forms }: { forms: readonly PlanForm[] }) {
  const shown = [
    ...forms.filter((form) => form.use === 'yes'),
    ...forms.filter((form) => form.use === 'maybe'),
  ];
  const others = forms.filter((form) => form.use === 'no');
  return (
    <section class="part">
      <h2>{w.forms}</h2>
      <ul class="lines">
        {shown.map((form) => (
          <FormLine key={form.id} form={form} />
        ))}
      </ul>
      {others.length > 0 && (
        <Fold title={w.others(others.length)}>
          <ul class="lines">
            {others.map((form) => (
              <FormLine key={form.id} form={form} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

/** "S1106 · Open my health cover"; a title that begins with the form's name says it once. */
function titleOf(id: string, title = ''): string {
  if (title === '' || title.startsWith(id)) return title || id;
  return `${id} · ${title}`;
}

const looks = { yes: 'done', maybe: 'soon', no: '' } as const;

function FormLine({ form }: { form: PlanForm }) {
  const entry = formOf(form.id);
  return (
    <li class="line">
      <h3>{titleOf(form.id, entry?.en.title)}</h3>
      <span class={`pill ${looks[form.use]}`}>{w.use[form.use]}</span>
      <div class="rest">
        {entry && (
          <p class="soft">
            <French text={entry.fr} />
          </p>
        )}
        <Because why={form.why} />
      </div>
    </li>
  );
}

function Unknowns({ ids }: { ids: readonly string[] }) {
  const questions = ids.map(questionOf).filter((question) => question !== undefined);
  if (questions.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.unknowns}</h2>
      <p class="soft">{w.unknownsAbout}</p>
      <ul class="bullets">
        {questions.map((question) => (
          <li key={question.id}>{question.en.ask}</li>
        ))}
      </ul>
      <p>
        <a href="/welcome.html">{w.answer}</a>
      </p>
    </section>
  );
}
