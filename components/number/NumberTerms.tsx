import { termOf } from '../../lib/knowledge/terms.ts';
import { French } from '../French.tsx';
import { Sources } from '../Sources.tsx';

interface Props {
  title: string;
  /** Ids of terms. */
  ids: readonly string[];
}

/** Numbers by their French names, each explained. */
export function NumberTerms({ title, ids }: Props) {
  const terms = ids.map(termOf).filter((term) => term !== undefined);
  return (
    <section class="part">
      <h2>{title}</h2>
      <ul class="lines">
        {terms.map((term) => (
          <li class="line" key={term.id}>
            <h3 class="term">{term.en.gloss}</h3>
            <div class="rest">
              <p class="soft">
                <French text={term.fr} />
              </p>
              <p>{term.en.explain}</p>
              <Sources ids={term.sources} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
