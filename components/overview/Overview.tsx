import { BackupReminder } from '../backup/BackupReminder.tsx';
import { NextStep } from '../NextStep.tsx';
import type { Loaded, Records } from '../records.ts';
import { words as dossier } from '../words/dossier.ts';
import { AtAGlance } from './AtAGlance.tsx';
import { DueSoon } from './DueSoon.tsx';
import { Lately } from './Lately.tsx';
import { Others } from './Others.tsx';
import { PapersReady } from './PapersReady.tsx';

/** What to do now, what is due and what happened last; beside it papers, other people and the plan. */
export function Overview({ records, loaded }: { records: Records; loaded: Loaded }) {
  return (
    <div class="columns overview">
      <div>
        <NextStep records={records} loaded={loaded} />
        <BackupReminder records={records} />
        <DueSoon records={records} loaded={loaded} />
        <Lately records={records} loaded={loaded} />
      </div>
      <div>
        <PapersReady records={records} loaded={loaded} />
        <Others records={records} loaded={loaded} />
        <AtAGlance loaded={loaded} />
        <p class="after">
          <a href="/welcome.html">{dossier.en.change}</a>
        </p>
      </div>
    </div>
  );
}
