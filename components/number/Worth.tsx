import { numberEntry } from '../../lib/knowledge/numbers.ts';
import type { Statement } from '../../lib/knowledge/schema.ts';
import type { NumberKind } from '../../lib/number/kinds.ts';
import { French } from '../French.tsx';
import { Sources } from '../Sources.tsx';
import { words } from '../words/number.ts';

const w = words.en.worth;

/** What a number of this kind is, what can be done with it now, and what must wait. */
export function Worth({ kind }: { kind: NumberKind }) {
  const entry = numberEntry(kind);
  if (entry === undefined) return null;
  return (
    <div class="worth">
      <h3>{entry.en.title}</h3>
      {entry.fr && (
        <p class="soft">
          <French text={entry.fr} />
        </p>
      )}
      <p>{entry.en.about}</p>
      <h4>{kind === 'none' ? w.noNumberNow : w.now}</h4>
      <Statements list={entry.now} />
      <h4>{w.later}</h4>
      <Statements list={entry.later} />
    </div>
  );
}

/** Sentences, and below them where they come from. */
export function Statements({ list }: { list: readonly Statement[] }) {
  const ids = new Set(list.flatMap(({ sources }) => sources));
  return (
    <>
      <ul class="bullets">
        {list.map(({ en }) => (
          <li key={en}>{en}</li>
        ))}
      </ul>
      <Sources ids={[...ids]} />
    </>
  );
}
