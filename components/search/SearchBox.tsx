import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Found } from '../../lib/search/index.ts';
import { French } from '../French.tsx';
import type { Records } from '../records.ts';
import { words } from '../words/search.ts';
import { Explained } from './Explained.tsx';
import { Finding, namesOf } from './finding.ts';

const w = words.en;

/** One field over everything that Quinze explains; a find is explained in place. */
export function SearchBox({ records }: { records: Records }) {
  const finding = useMemo(
    () => new Finding(() => import('../../lib/search/everything.ts').then(({ search }) => search)),
    [],
  );
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const found = finding.found.value;
  const chosen = finding.chosen.value;
  const open = found !== null && found.length > 0 && chosen === null;
  const back = () => {
    finding.back();
    input.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') finding.move(1);
    else if (event.key === 'ArrowUp') finding.move(-1);
    else if (event.key === 'Enter') finding.choose();
    else if (event.key === 'Escape' && finding.typed.value !== '') back();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <label for={`${id}-field`} class="hidden-words">
        {w.label}
      </label>
      <input
        id={`${id}-field`}
        ref={input}
        class="entry"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={w.label}
        value={finding.typed.value}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={
          open && finding.active.value >= 0 ? `${id}-${finding.active.value}` : undefined
        }
        onFocus={() => void finding.ready()}
        onInput={(event) => finding.type(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <p class={found?.length === 0 ? 'soft small' : 'hidden-words'} role="status">
        {found && !chosen && w.count(found.length)}
        {finding.broken.value && w.broken}
      </p>
      <div id={`${id}-list`} class="found" role="listbox" aria-label={w.results} hidden={!open}>
        {open &&
          found.map((one, index) => (
            <Line
              key={`${one.kind}:${one.entry.id}`}
              id={`${id}-${index}`}
              found={one}
              active={index === finding.active.value}
              onChoose={() => finding.choose(index)}
            />
          ))}
      </div>
      {chosen && <Explained found={chosen} records={records} onClose={back} />}
    </search>
  );
}

interface LineProps {
  id: string;
  found: Found;
  active: boolean;
  onChoose: () => void;
}

function Line({ id, found, active, onChoose }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { fr, en } = namesOf(found);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys work in the field, which keeps the focus
    <div
      id={id}
      ref={line}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span class="found-en">{en}</span>
      <span class="found-kind soft small">{w.kinds[found.kind]}</span>
      {fr !== '' && (
        <span class="found-fr soft small">
          <French text={fr} />
        </span>
      )}
    </div>
  );
}
