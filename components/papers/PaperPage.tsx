import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PaperStanding } from '../../lib/papers/readiness.ts';
import { Because } from '../Because.tsx';
import { Fold } from '../Fold.tsx';
import { French } from '../French.tsx';
import { DropTarget } from '../files/DropTarget.tsx';
import { Icon } from '../Icon.tsx';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/papers.ts';
import { attach } from './attach.ts';
import { Details } from './Details.tsx';
import { Files } from './Files.tsx';
import { PaperRules } from './PaperRules.tsx';
import { PaperState } from './PaperState.tsx';
import { RefusedWhy } from './RefusedWhy.tsx';
import { setPaperState } from './save.ts';
import { titleOf } from './standings.ts';
import { VerdictPart } from './VerdictPart.tsx';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  standing: PaperStanding;
}

/** One paper: how far it is, whether it will be taken, what is known of it, and its scans. */
export function PaperPage({ records, loaded, standing }: Props) {
  const { planned, about, state, record } = standing;
  const paper = { id: planned.id, title: titleOf(standing) };
  const keep = (files: readonly File[]) => attach(records, loaded, paper, files);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <DropTarget as="article" class="paper-page" onDrop={keep}>
      <p>
        <a href="#papers" class="back">
          <Icon of={ArrowLeft} />
          {w.back}
        </a>
      </p>
      <div class="paper-head">
        <h2 ref={heading} tabIndex={-1}>
          {paper.title}
        </h2>
        <PaperState
          title={paper.title}
          state={state}
          onChange={(chosen) => void setPaperState(records, loaded, paper, chosen)}
        />
      </div>
      {about && (
        <p class="soft">
          <French text={about.paper.fr} />
        </p>
      )}
      {state === 'refused' && (
        <RefusedWhy
          records={records}
          loaded={loaded}
          paperId={paper.id}
          text={record?.refusedWhy ?? ''}
        />
      )}
      <div class="columns">
        <div>
          {about && <What standing={standing} />}
          <VerdictPart standing={standing} />
          {about && <Details records={records} loaded={loaded} about={about} />}
        </div>
        <div>
          <Files records={records} loaded={loaded} paper={paper} onChoose={keep} />
        </div>
      </div>
    </DropTarget>
  );
}

function What({ standing: { planned, about, state } }: { standing: PaperStanding }) {
  const { about: text, get, bounces = [] } = about?.paper.en ?? { about: '' };
  const isToGet = get !== undefined && state === 'missing' && planned.need !== 'not-needed';
  return (
    <div class="stack what">
      <p>{text}</p>
      {isToGet && (
        <p>
          <b>{w.get}:</b> {get}
        </p>
      )}
      {planned.need !== 'not-needed' && <PaperRules paper={planned} />}
      <Fold title={planned.need === 'not-needed' ? w.whyNot : w.why}>
        <Because why={planned.why} />
      </Fold>
      {bounces.length > 0 && (
        <Fold title={w.bounces}>
          <ul class="bullets">
            {bounces.map((bounce) => (
              <li key={bounce}>{bounce}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
