import { termOf } from '../../lib/knowledge/terms.ts';
import { French } from '../French.tsx';
import type { Loaded } from '../records.ts';
import { Sources } from '../Sources.tsx';
import { words } from '../words/dossier.ts';
import { NumberCheck } from './NumberCheck.tsx';

const w = words.en.number;

const numbers = [
  'numero-securite-sociale',
  'numero-identification-attente',
  'numero-securite-sociale-definitif',
  'cle-controle',
];
const lookAlikes = ['numero-technique-temporaire', 'numero-etranger', 'numero-fiscal'];

/** What is known of the number, what each kind is worth, and what is taken for it by mistake. */
export function MyNumber({ loaded }: { loaded: Loaded | null }) {
  const kind = loaded?.records.person.situation.number?.kind;
  return (
    <>
      <div class="stack">
        <p>{w.about}</p>
        {kind && (
          <p>
            {w.kinds[kind]} <a href="/welcome.html">{words.en.change}</a>
          </p>
        )}
      </div>
      <NumberCheck />
      <Numbers title={w.numbers} ids={numbers} />
      <Numbers title={w.lookAlikes} ids={lookAlikes} />
    </>
  );
}

function Numbers({ title, ids }: { title: string; ids: readonly string[] }) {
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
