import { useOutlooks } from '../outlook.ts';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/people.ts';

const w = words.en;

/** Whether something is due for the other people of the dossier; nothing where there are none. */
export function Others({ records, loaded }: { records: Records; loaded: Loaded }) {
  const shown = loaded.records.person.id;
  const others = useOutlooks(records).filter(({ records: { person } }) => person.id !== shown);
  if (others.length === 0) return null;
  return (
    <section class="part">
      <h2>{w.others}</h2>
      <ul class="lines brief">
        {others.map(({ records: { person }, late, soon }) => (
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
            <p class={`rest ${late > 0 ? 'is-late' : soon > 0 ? 'is-soon' : 'soft'}`}>
              {w.due(late, soon)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
