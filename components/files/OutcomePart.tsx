import { useEffect, useRef } from 'preact/hooks';
import { paperOf } from '../../lib/knowledge/papers.ts';
import { words } from '../words/files.ts';
import { type Outcome, outcomeOf } from './keep-files.ts';

const w = words.en;

/** The name of what a file shows, in a sentence. */
function nameOf(about: string): string {
  const [kind, id = ''] = about.split(':');
  return kind === 'paper' ? `“${paperOf(id)?.en.title ?? id}”` : w.letter;
}

function progress({ reading, kept }: Outcome): string {
  if (reading > 0) return w.reading(reading);
  return kept > 0 ? w.kept(kept) : '';
}

/** What came of the files that were chosen: being read, kept, not kept and why, kept twice. */
export function OutcomePart({ about }: { about: string }) {
  const outcome = outcomeOf(about);
  const { refused, twins } = outcome;
  const alert = useRef<HTMLDivElement>(null);
  // Whoever dropped a file at the top of the page would miss it.
  useEffect(() => {
    if (refused.length > 0) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  return (
    <>
      <p class="soft" role="status">
        {progress(outcome)}
      </p>
      <div ref={alert} role="alert" class="outcome">
        {refused.length > 0 && (
          <>
            <p class="label">{w.notKept}</p>
            <ul class="bullets">
              {refused.map(({ name, why }) => (
                <li key={`${name} ${why}`}>
                  <b>{name}</b> {w.refusals[why]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {twins.map(({ name, others }) => (
        <p key={name} class="twin">
          {w.twin(name, others.map(nameOf))}
        </p>
      ))}
    </>
  );
}
