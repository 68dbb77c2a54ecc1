import { ChevronDown } from 'lucide';
import { sourceOf } from '../lib/knowledge/sources.ts';
import { dateInWords } from './dates.ts';
import { Icon } from './Icon.tsx';
import { words } from './words/shared.ts';

const w = words.en;

/** Where a statement comes from, on request: title, publisher, date of the copy, and how binding it is. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const known = ids.map(sourceOf).filter((source) => source !== undefined);
  if (known.length === 0) return null;
  return (
    <details class="sources">
      <summary>
        <Icon of={ChevronDown} />
        {w.sources(known.length)}
      </summary>
      <ul>
        {known.map((source) => (
          <li key={source.id}>
            <span class="kind">{w.kinds[source.kind]}</span>
            {': '}
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {', '}
            {source.publisher}
            {', '}
            {source.copyDate ? w.copyOf(dateInWords(source.copyDate)) : w.undated}.
          </li>
        ))}
      </ul>
    </details>
  );
}
