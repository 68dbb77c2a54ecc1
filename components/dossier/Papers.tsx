import { paperOf } from '../../lib/knowledge/papers.ts';
import { Fold } from '../Fold.tsx';
import { French } from '../French.tsx';
import { groupPapers, type PaperGroup, type PaperLine, readiness } from '../paper-groups.ts';
import type { Loaded, Records } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/dossier.ts';
import { PaperRules } from './PaperRules.tsx';
import { TickLine } from './TickLine.tsx';

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
  return (
    <TickLine
      records={records}
      loaded={loaded}
      title={entry?.en.title ?? paper.id}
      item={item}
      hint={null}
    >
      {entry && (
        <p class="soft">
          <French text={entry.fr} />
        </p>
      )}
      {paper.need !== 'not-needed' && <PaperRules paper={paper} />}
      <p>{paper.why.text}</p>
      {paper.need !== 'not-needed' && <Bounces bounces={entry?.en.bounces ?? []} />}
      <Sources ids={paper.why.sources} />
    </TickLine>
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
