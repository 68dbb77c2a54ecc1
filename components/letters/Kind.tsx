import type { LetterKind } from '../../lib/knowledge/letter-schema.ts';
import type { Candidate, Verdict } from '../../lib/letters/recognise.ts';
import { dateInWords } from '../dates.ts';
import { Fold } from '../Fold.tsx';
import { French } from '../French.tsx';
import { Sources } from '../Sources.tsx';
import { words } from '../words/letters.ts';
import { words as shared } from '../words/shared.ts';

const w = words.en;

/** The kind of letter, what it says and what to do now. */
export function KnownLetter({ candidate }: { candidate: Candidate }) {
  const { kind, found, score } = candidate;
  return (
    <>
      <div class={kind.danger ? 'problem' : 'sheet stack'}>
        <h3>{kind.en.title}</h3>
        <p class="soft">
          {w.called} <French text={kind.fr} />
        </p>
        <p>{kind.en.says}</p>
        <p class="soft small">{w.probably}</p>
        <Sources ids={kind.sources} />
      </div>
      <Todo kind={kind} />
      <Fold title={w.why}>
        <p>{w.whyAbout(score)}</p>
        <ul class="bullets">
          {found.map((wording) => (
            <li key={wording}>
              <French text={wording} />
            </li>
          ))}
        </ul>
        <p>{w.checked(dateInWords(kind.checkedOn))}</p>
      </Fold>
    </>
  );
}

function Todo({ kind }: { kind: LetterKind }) {
  return (
    <>
      <h3>{w.todo}</h3>
      <ol class="numbered">
        {kind.todo.map(({ en, kind: force, sources }) => (
          <li key={en}>
            <p>
              {en} <span class="soft small">{shared.en.kinds[force]}</span>
            </p>
            {force !== 'advice' && <Sources ids={sources} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What can still be said of a letter that is not known. */
export function UnknownLetter({ verdict }: { verdict: Extract<Verdict, { kind: 'unknown' }> }) {
  return (
    <div class="sheet stack">
      <h3>{w.unknown.title}</h3>
      <p>{w.unknown.why[verdict.why]}</p>
      {verdict.near.length > 0 && (
        <>
          <p>{w.unknown.near}</p>
          <ul class="bullets">
            {verdict.near.map(({ kind }) => (
              <li key={kind.id}>
                {kind.en.title} (<French text={kind.fr} />)
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{w.todo}</h4>
      <ul class="bullets">
        {w.unknown.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="soft small">{shared.en.kinds.advice}</p>
    </div>
  );
}
