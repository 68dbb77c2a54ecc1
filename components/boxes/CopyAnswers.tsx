import { valuesOf } from '../../lib/boxes/values.ts';
import { valueIds } from '../../lib/knowledge/box-schema.ts';
import { boxGuideOf } from '../../lib/knowledge/boxes.ts';
import { Fold } from '../Fold.tsx';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/boxes.ts';
import { words as welcome } from '../words/welcome.ts';
import { writtenName } from './ticked.ts';
import { ValueLines } from './ValueLines.tsx';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  /** Ids of the forms on the page in front. */
  forms: readonly string[];
}

/** The person's answers in the formats that forms ask for, to copy into the page in front. */
export function CopyAnswers({ records, loaded, forms }: Props) {
  const { name, situation, nir } = loaded.records.person;
  const writer = { name: writtenName(name, welcome.en.intro.me), situation, nir };
  const values = valuesOf(writer, records.clock.today());
  return (
    <div class="copies">
      <Fold title={w.answers}>
        <p class="small">{w.answersAbout}</p>
        {forms.filter(boxGuideOf).map((id) => (
          <p key={id} class="small">
            <a href={`/dossier.html#forms/${id}`} target="_blank" rel="noopener">
              {w.guideTo(id)}
            </a>
          </p>
        ))}
        <dl class="values">
          {valueIds.map((id) => {
            const variants = values[id];
            return variants && <ValueLines key={id} id={id} variants={variants} />;
          })}
        </dl>
      </Fold>
    </div>
  );
}
