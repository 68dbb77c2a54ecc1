import { type FilledPart, fillIn } from '../../lib/boxes/fill.ts';
import type { BoxGuide } from '../../lib/knowledge/box-schema.ts';
import { formOf } from '../../lib/knowledge/forms.ts';
import { useWords } from '../../lib/verdicts.ts';
import { Because } from '../Because.tsx';
import { dateInWords } from '../dates.ts';
import { French } from '../French.tsx';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/boxes.ts';
import { words as welcome } from '../words/welcome.ts';
import { BoxLine } from './BoxLine.tsx';
import { Missing } from './Missing.tsx';
import { isDone, writtenName } from './ticked.ts';

const w = words.en;

interface Props {
  guide: BoxGuide;
  records: Records;
  loaded: Loaded;
}

/** A form from its first box to the signature, for this person; it can be printed. */
export function FormGuide({ guide, records, loaded }: Props) {
  const { person } = loaded.records;
  const today = records.clock.today();
  const name = writtenName(person.name, welcome.en.intro.me);
  const parts = fillIn(guide, { name, situation: person.situation, nir: person.nir }, today);
  const form = formOf(guide.id);
  const verdict = loaded.plan.forms.find(({ id }) => id === guide.id);
  return (
    <>
      <div class="acts plan-acts">
        <button type="button" class="button second" onClick={() => print()}>
          {w.print}
        </button>
        <a href="#plan">{w.back}</a>
      </div>
      <p class="printed-on soft small">{w.printed(name, dateInWords(today.toString()))}</p>
      <section class="part">
        <h2>{w.about(guide.id)}</h2>
        {form && (
          <p class="lead">
            <French text={form.fr} />
          </p>
        )}
        <p>{guide.en.about}</p>
        {verdict && verdict.use !== 'yes' && (
          <div class="sheet">
            <p>
              <b>{useWords('form', verdict)}.</b>
            </p>
            <Because why={verdict.why} />
          </div>
        )}
        <p class="soft">{guide.en.unread}</p>
        <Missing records={records} loaded={loaded} />
        <Progress guide={guide} parts={parts} loaded={loaded} />
      </section>
      <Lines title={w.before} lines={guide.en.before} />
      {parts.map(({ part, boxes }) => (
        <section key={part.id} class="part">
          <h2>
            <French text={part.fr} /> <span class="meaning">{part.en}</span>
          </h2>
          <p class="soft small">{w.certainties[boxes[0]?.box.certainty ?? part.certainty]}</p>
          <ol class="lines">
            {boxes.map((filled) => (
              <BoxLine
                key={filled.box.id}
                formId={guide.id}
                filled={filled}
                records={records}
                loaded={loaded}
              />
            ))}
          </ol>
        </section>
      ))}
      <Lines title={w.after} lines={guide.en.after} />
      <Sources ids={guide.sources} />
    </>
  );
}

function Progress({
  guide,
  parts,
  loaded,
}: Omit<Props, 'records'> & { parts: readonly FilledPart[] }) {
  const boxes = parts.flatMap((part) => part.boxes);
  const done = boxes.filter(({ box }) => isDone(loaded.records, guide.id, box.id)).length;
  return (
    <div class="ready">
      <span id="boxes-done">{w.progress(done, boxes.length)}</span>
      <progress max={boxes.length} value={done} aria-labelledby="boxes-done" />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
