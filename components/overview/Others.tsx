import { dueInWords, type Outlook, useOthers } from '../outlook.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/people.ts';

const w = words.en;

/** Whether something is due for the other people of the dossier; nothing where there are none. */
export function Others({ records, loaded }: { records: Records; loaded: Loaded }) {
  const others = useOthers(records, loaded.records.person.id);
  if (others.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.others}</h2>
      <ul class="lines brief">
        {others.map(({ person, outlook }) => (
          <li class="line" key={person.id}>
            <span>{person.name}</span>
            <button
              type="button"
              class="plain"
              aria-label={w.show(person.name)}
              onClick={() =>
                records.write(w.shown(person.name), (dossier) => dossier.setCurrent(person.id))
              }
            >
              {w.showShort}
            </button>
            <Due outlook={outlook} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Due({ outlook }: { outlook: Outlook | null }) {
  const { text, colour } = dueInWords(outlook);
  return <p class={`rest ${colour}`}>{text}</p>;
}
