import { paperOf } from '../../lib/knowledge/papers.ts';
import { Fold } from '../Fold.tsx';
import { French } from '../French.tsx';
import { groupPapers, type PaperGroup, type PaperLine, readiness } from '../paper-groups.ts';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { StateSelect } from '../StateSelect.tsx';
import { setState } from '../ticks.ts';
import { words } from '../words/dossier.ts';

const w = words.en.papers;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Every paper of the plan, the needed ones first, each with its rules and its reason. */
export function Papers({ records, loaded }: Props) {
  const groups = groupPapers(loaded.plan.papers, loaded.items);
  const { ready, all } = readiness(groups);
  return (
    <>
      {all > 0 && (
        <div class="ready">
          <span id="ready">{w.ready(ready, all)}</span>
          {ready < all && <span>{w.toGet(all - ready)}</span>}
          <progress max={all} value={ready} aria-labelledby="ready" />
        </div>
      )}
      {groups.length === 0 && <p>{w.none}</p>}
      {groups.map((group) => (
        <Group key={group.need} group={group} records={records} loaded={loaded} />
      ))}
      <p class="after soft">
        {w.inPlan} <a href="/welcome.html">{words.en.change}</a>
      </p>
    </>
  );
}

function Group({ group, records, loaded }: Props & { group: PaperGroup }) {
  const { title, about } = w.needs[group.need];
  const lines = (
    <ul class="lines">
      {group.lines.map((line) => (
        <Line key={line.paper.id} line={line} records={records} loaded={loaded} />
      ))}
    </ul>
  );
  if (group.need === 'not-needed')
    return (
      <Fold part title={`${title} (${group.lines.length})`}>
        {lines}
      </Fold>
    );
  return (
    <section class="part">
      <h2>{title}</h2>
      <p class="soft">{about}</p>
      {lines}
    </section>
  );
}

function Line({ line: { paper, item }, records, loaded }: Props & { line: PaperLine }) {
  const entry = paperOf(paper.id);
  const title = entry?.en.title ?? paper.id;
  const rules = [w.translations[paper.translation], w.legalisations[paper.legalisation]];
  return (
    <li class={`line ${item?.state ?? ''}`}>
      <h3>
        {item && (
          <input
            type="checkbox"
            class="tickbox"
            aria-label={w.tick(title)}
            checked={item.state === 'done'}
            onChange={(event) =>
              setState(records, loaded, item, event.currentTarget.checked ? 'done' : 'todo')
            }
          />
        )}
        <span>{title}</span>
      </h3>
      {item && (
        <StateSelect
          title={title}
          state={item.state}
          hint={null}
          onChange={(state) => setState(records, loaded, item, state)}
        />
      )}
      <div class="rest">
        {entry && (
          <p class="soft">
            <French text={entry.fr} />
          </p>
        )}
        <p>{paper.why.text}</p>
        {paper.need !== 'not-needed' && (
          <>
            {rules.map((rule) => rule && <p key={rule}>{rule}</p>)}
            <Bounces bounces={entry?.en.bounces ?? []} />
          </>
        )}
        <Sources ids={paper.why.sources} />
      </div>
    </li>
  );
}

function Bounces({ bounces }: { bounces: readonly string[] }) {
  if (bounces.length === 0) return null;
  return (
    <Fold title={w.bounces}>
      <ul class="bullets">
        {bounces.map((bounce) => (
          <li key={bounce}>{bounce}</li>
        ))}
      </ul>
    </Fold>
  );
}
