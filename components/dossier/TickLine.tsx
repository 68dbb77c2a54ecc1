import type { ComponentChildren } from 'preact';
import type { ChecklistItem } from '../../lib/plan/types.ts';
import type { Loaded, Records } from '../records.ts';
import { StateSelect } from '../StateSelect.tsx';
import { setState } from '../ticks.ts';
import { words } from '../words/dossier.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  title: string;
  /** Its line in the checklist; null where there is nothing to tick. */
  item: ChecklistItem | null;
  /** Who acts, or what to do, in a word or two. */
  hint: string | null;
  children: ComponentChildren;
}

/** A paper or a step: its title with a box to tick, its state, and what there is to know. */
export function TickLine({ records, loaded, title, item, hint, children }: Props) {
  return (
    <li class={`line ${item?.state ?? ''}`}>
      <h3>
        {item && (
          <input
            type="checkbox"
            class="tickbox"
            aria-label={w.tick(title)}
            checked={item.state === 'done'}
            onChange={(event) =>
              setState(records, loaded, item, event.currentTarget.checked ? 'done' : 'todo')
            }
          />
        )}
        <span>{title}</span>
      </h3>
      {item && (
        <StateSelect
          title={title}
          state={item.state}
          hint={hint}
          onChange={(state) => setState(records, loaded, item, state)}
        />
      )}
      <div class="rest">{children}</div>
    </li>
  );
}
