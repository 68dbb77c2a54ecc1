import type { FilledBox } from '../../lib/boxes/fill.ts';
import { paperOf } from '../../lib/knowledge/papers.ts';
import { French } from '../French.tsx';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/boxes.ts';
import { isDone, setDone } from './ticked.ts';
import { ValueLines } from './ValueLines.tsx';

const w = words.en;

interface Props {
  formId: string;
  filled: FilledBox;
  records: Records;
  loaded: Loaded;
}

/** One box: its label in French, what it asks, what this person writes, and what goes wrong there. */
export function BoxLine({ formId, filled, records, loaded }: Props) {
  const { box, rule, values } = filled;
  const done = isDone(loaded.records, formId, box.id);
  const paper = box.paper === undefined ? undefined : paperOf(box.paper);
  const writes = rule.do === 'write' || rule.do === 'tick';
  return (
    <li class={`line box ${done ? 'done' : ''}`} id={`box-${box.id}`}>
      <h3>
        <input
          type="checkbox"
          class="tickbox"
          aria-label={w.done(box.en.title)}
          checked={done}
          onChange={(event) =>
            setDone(records, loaded, [formId, box.id, box.en.title], event.currentTarget.checked)
          }
        />
        <span>
          <French text={box.fr} />
          <span class="meaning">{box.en.title}</span>
        </span>
      </h3>
      <span class={`pill ${rule.do === 'leave-empty' ? '' : 'act'}`}>{w.acts[rule.do]}</span>
      <div class="rest">
        <p>
          {rule.tick && <Tick text={rule.tick} />}
          {rule.en}
        </p>
        {writes && <p class="soft small">{w.formats[box.format]}.</p>}
        {values.length > 0 && (
          <dl class="values">
            {values.map(({ id, variants }) => (
              <ValueLines key={id} id={id} variants={variants.slice(0, 1)} />
            ))}
          </dl>
        )}
        {values.some(({ id }) => id === 'name') && <p class="soft small">{w.nameFirst}</p>}
        {writes && paper && <p class="soft small">{w.from(paper.en.title)}</p>}
        {rule.do !== 'leave-empty' && box.en.mistakes && <Mistakes lines={box.en.mistakes} />}
        <Sources ids={rule.sources} />
      </div>
    </li>
  );
}

function Tick({ text }: { text: string }) {
  return (
    <>
      <span class="ticked" aria-hidden="true">
        ☒
      </span>{' '}
      <b>
        <French text={text} />
      </b>
      {'. '}
    </>
  );
}

function Mistakes({ lines }: { lines: readonly string[] }) {
  return (
    <div class="mistakes">
      <p class="label">{w.mistakes}</p>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
