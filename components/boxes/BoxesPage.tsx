import { useEffect, useState } from 'preact/hooks';
import { boxGuideOf, boxGuides } from '../../lib/knowledge/boxes.ts';
import { formOf } from '../../lib/knowledge/forms.ts';
import type { PlanForm } from '../../lib/plan/types.ts';
import { useWords } from '../../lib/verdicts.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/boxes.ts';
import { FormGuide } from './FormGuide.tsx';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** The form an address asks for (`#forms/S3705`), if it is explained box by box. */
function formIn(hash: string): string | null {
  const wanted = hash.split('/')[1] ?? '';
  return boxGuideOf(wanted) ? wanted : null;
}

/** The forms that are explained box by box; the person's own comes first to the eye. */
export function BoxesPage({ records, loaded }: Props) {
  const [asked, setAsked] = useState(formIn(location.hash));
  useEffect(() => {
    const follow = () => setAsked(formIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const verdictOf = (id: string) => loaded.plan.forms.find((form) => form.id === id);
  const own = boxGuides.find(({ id }) => verdictOf(id)?.use === 'yes') ?? boxGuides[0];
  const shown = asked ?? own?.id;
  return (
    <>
      <nav class="which" aria-label={w.choose}>
        <ul>
          {boxGuides.map(({ id }) => (
            <li key={id}>
              <a href={`#forms/${id}`} aria-current={id === shown ? 'true' : undefined}>
                <b>{id}</b> {formOf(id)?.en.title}
                <Verdict form={verdictOf(id)} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {boxGuides
        .filter(({ id }) => id === shown)
        .map((guide) => (
          <FormGuide key={guide.id} guide={guide} records={records} loaded={loaded} />
        ))}
    </>
  );
}

function Verdict({ form }: { form: PlanForm | undefined }) {
  if (form === undefined) return null;
  const look = { yes: 'done', maybe: 'soon', no: '' }[form.use];
  return <span class={`pill ${look}`}>{useWords('form', form)}</span>;
}
