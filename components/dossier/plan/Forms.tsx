import { boxGuideOf } from '../../../lib/knowledge/boxes.ts';
import { formOf } from '../../../lib/knowledge/forms.ts';
import type { PlanForm } from '../../../lib/plan/types.ts';
import { useWords } from '../../../lib/verdicts.ts';
import { Because } from '../../Because.tsx';
import { Fold } from '../../Fold.tsx';
import { French } from '../../French.tsx';
import { words as boxes } from '../../words/boxes.ts';
import { words } from '../../words/plan.ts';

const w = words.en;

/** The forms that are the person's, then those that may be or come later; the others on request. */
export function Forms({ forms }: { forms: readonly PlanForm[] }) {
  const shown = [
    ...forms.filter((form) => form.use === 'yes'),
    ...forms.filter((form) => form.use === 'maybe'),
    ...forms.filter((form) => form.use === 'no' && form.later),
  ];
  const others = forms.filter((form) => form.use === 'no' && !form.later);
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
  return isPrinted(id) ? `${id} · ${title}` : title;
}

/** Some papers of the fund carry no number; our own name for them (`carte-vitale-order`) means nothing to a reader. */
function isPrinted(id: string): boolean {
  return /\d/.test(id);
}

const looks = { yes: 'done', maybe: 'soon', no: '' } as const;

function FormLine({ form }: { form: PlanForm }) {
  const entry = formOf(form.id);
  return (
    <li class="line">
      <h3>{titleOf(form.id, entry?.en.title)}</h3>
      <span class={`pill ${looks[form.use]}`}>{useWords('form', form)}</span>
      <div class="rest">
        {entry && (
          <p class="soft">
            <French text={entry.fr} />
          </p>
        )}
        <Because why={form.why} />
        {form.use !== 'no' && boxGuideOf(form.id) && (
          <p class="after">
            <a href={`#forms/${form.id}`}>{boxes.en.fillIn}</a>
          </p>
        )}
      </div>
    </li>
  );
}
