import type { Records } from './records.ts';
import { words } from './words/people.ts';

const w = words.en;

/** Whose dossier is shown, where there are several: one click shows another one's. */
export function PersonSwitch({ records }: { records: Records }) {
  const view = records.view.value;
  const people = records.people.value;
  if (view.kind !== 'ready' || people.length < 2) return null;
  const current = view.records.person.id;
  return (
    <ul class="whose" aria-label={w.whose}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === current}
            onClick={() => {
              if (id !== current)
                void records.write(w.shown(name), (dossier) => dossier.setCurrent(id));
            }}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
