import { useEffect, useRef } from 'preact/hooks';
import { paperOf } from '../../lib/knowledge/papers.ts';
import { words } from '../words/papers.ts';
import { outcome } from './attach.ts';

const w = words.en.files;

/** The name of what a file shows, in a sentence. */
function nameOf(about: string): string {
  const [kind, id = ''] = about.split(':');
  return kind === 'paper' ? `“${paperOf(id)?.en.title ?? id}”` : w.letter;
}

/** What came of the files that were chosen: being read, not kept and why, kept twice. */
export function OutcomePart({ about }: { about: string }) {
  const last = outcome.value?.about === about ? outcome.value : null;
  const alert = useRef<HTMLDivElement>(null);
  const refused = last?.refused.length ?? 0;
  // Whoever dropped a file at the top of the page would miss it.
  useEffect(() => {
    if (refused > 0) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [refused, last]);
  return (
    <>
      <p class="soft" role="status">
        {last && last.reading > 0 && w.reading(last.reading)}
      </p>
      <div ref={alert} role="alert" class="outcome">
        {last && refused > 0 && (
          <>
            <p class="label">{w.notKept}</p>
            <ul class="bullets">
              {last.refused.map(({ name, why }) => (
                <li key={`${name} ${why}`}>
                  <b>{name}</b> {w.refusals[why]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {last?.twins.map(({ name, others }) => (
        <p key={name} class="twin">
          {w.twin(name, others.map(nameOf))}
        </p>
      ))}
    </>
  );
}
