import { useRef } from 'preact/hooks';
import type { Loaded, Records } from '../records.ts';
import { words } from '../words/boxes.ts';
import { words as welcome } from '../words/welcome.ts';
import { keepOwn } from './keep.ts';
import { writtenName } from './ticked.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
}

/** Asks for what every form wants and no question asked: name and date of birth. Gone once both are known. */
export function Missing({ records, loaded }: Props) {
  const { person } = loaded.records;
  const name = useRef<HTMLInputElement>(null);
  const born = useRef<HTMLInputElement>(null);
  const needsName = writtenName(person.name, welcome.en.intro.me) === null;
  const needsBirth = !person.situation.bornOn;
  if (!needsName && !needsBirth) return null;
  const submit = async (event: Event) => {
    event.preventDefault();
    const newName = name.current?.value.trim() || person.name;
    const bornOn = born.current?.value || person.situation.bornOn;
    if (newName === person.name && bornOn === person.situation.bornOn) return;
    await keepOwn(records, person, { name: newName, bornOn });
  };
  return (
    <form class="sheet stack missing" onSubmit={submit}>
      <h3>{w.missing.title}</h3>
      <p class="soft small">{w.missing.about}</p>
      {needsName && (
        <div class="field">
          <label for="box-own-name">{w.missing.name}</label>
          <input id="box-own-name" ref={name} class="entry" autocomplete="off" />
        </div>
      )}
      {needsBirth && (
        <div class="field">
          <label for="box-own-birth">{w.missing.born}</label>
          <input
            id="box-own-birth"
            ref={born}
            class="entry"
            type="date"
            min="1900-01-01"
            max={records.clock.today().toString()}
          />
        </div>
      )}
      <p>
        <button type="submit" class="button second">
          {w.missing.keep}
        </button>
      </p>
    </form>
  );
}
