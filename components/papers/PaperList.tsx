import type { PaperStanding } from '../../lib/papers/readiness.ts';
import { Fold } from '../Fold.tsx';
import { French } from '../French.tsx';
import { DropTarget } from '../files/DropTarget.tsx';
import { filesOf } from '../files/file-order.ts';
import type { Loaded, Records } from '../records.ts';
import { words as dossier } from '../words/dossier.ts';
import { words as files } from '../words/files.ts';
import { words } from '../words/papers.ts';
import { addressOf } from './address.ts';
import { attach } from './attach.ts';
import { PaperRules } from './PaperRules.tsx';
import { PaperState } from './PaperState.tsx';
import { ReadinessPart } from './ReadinessPart.tsx';
import { setPaperState } from './save.ts';
import { groupPapers, type PaperGroup, titleOf } from './standings.ts';
import { VerdictLine } from './VerdictLine.tsx';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Every paper of the plan, the needed ones first, with its state and the verdict on it. */
export function PaperList({
  records,
  loaded,
  standings,
}: Props & { standings: readonly PaperStanding[] }) {
  const groups = groupPapers(standings);
  return (
    <div class="columns side-first">
      <div>
        {groups.length === 0 && <p>{w.none}</p>}
        {groups.length > 0 && <ReadinessPart standings={standings} items={loaded.items} />}
      </div>
      <div>
        {groups.map((group) => (
          <Group key={group.need} group={group} records={records} loaded={loaded} />
        ))}
        <p class="after soft">
          {w.inPlan} <a href="/welcome.html">{dossier.en.change}</a>
        </p>
      </div>
    </div>
  );
}

function Group({ group, records, loaded }: Props & { group: PaperGroup }) {
  const { title, about } = w.needs[group.need];
  const lines = (
    <ul class="lines">
      {group.standings.map((standing) => (
        <Line key={standing.planned.id} standing={standing} records={records} loaded={loaded} />
      ))}
    </ul>
  );
  if (group.need === 'not-needed')
    return (
      <Fold part title={`${title} (${group.standings.length})`}>
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

function Line({ standing, records, loaded }: Props & { standing: PaperStanding }) {
  const { planned, about, state } = standing;
  const paper = { id: planned.id, title: titleOf(standing) };
  const kept = filesOf(loaded.records.files, `paper:${paper.id}`).length;
  const drop = (files: readonly File[]) => {
    // What came of it is said on the paper's own page.
    location.hash = addressOf(paper.id);
    void attach(records, loaded, paper, files);
  };
  return (
    <DropTarget as="li" class={`line paper ${state}`} onDrop={drop}>
      <h3>
        <a id={`open-${paper.id}`} href={addressOf(paper.id)}>
          {paper.title}
        </a>
      </h3>
      <PaperState
        title={paper.title}
        state={state}
        onChange={(chosen) => void setPaperState(records, loaded, paper, chosen)}
      />
      <div class="rest">
        {about && (
          <p class="soft">
            <French text={about.paper.fr} />
          </p>
        )}
        <p class="pills">
          <VerdictLine standing={standing} />
          {kept > 0 && <span class="pill">{files.en.count(kept)}</span>}
        </p>
        {state === 'missing' && about?.paper.en.get && planned.need !== 'not-needed' && (
          <p>{about.paper.en.get}</p>
        )}
        {state === 'missing' && planned.need !== 'not-needed' && <PaperRules paper={planned} />}
      </div>
    </DropTarget>
  );
}
