import type { PlanStep } from '../../../lib/plan/types.ts';
import { Because } from '../../Because.tsx';
import type { Loaded, Records } from '../../records.ts';
import { words } from '../../words/plan.ts';
import { words as shared } from '../../words/shared.ts';
import { TickLine } from '../TickLine.tsx';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** What is done by whom, in order. */
export function Steps({ records, loaded }: Props) {
  return (
    <section class="part">
      <h2>{w.steps}</h2>
      <ol class="lines numbered">
        {loaded.plan.steps.map((step) => (
          <Step key={step.id} step={step} records={records} loaded={loaded} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, records, loaded }: Props & { step: PlanStep }) {
  const item = loaded.items.find(({ id }) => id === `step:${step.id}`) ?? null;
  return (
    <TickLine
      records={records}
      loaded={loaded}
      title={step.title}
      item={item}
      hint={item?.hint ?? null}
    >
      {step.who !== 'you' && <p class="soft">{shared.en.actors[step.who]}</p>}
      <Because why={step.why} />
      {step.checks.length > 0 && (
        <ul class="bullets">
          {step.checks.map((check) => (
            <li key={check.text}>
              <Because why={check} />
            </li>
          ))}
        </ul>
      )}
      {step.links.map(({ title, url }) => (
        <p key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        </p>
      ))}
    </TickLine>
  );
}
