import { useRef, useState } from 'preact/hooks';
import type { Records } from '../records.ts';
import { freshHash } from '../welcome/interview.ts';
import { words } from '../words/people.ts';
import { type Shared, sharedBy, startingWith } from './household.ts';
import { addPerson } from './keep.ts';

const w = words.en;

/** A new person: the name, and what is known already of the household. */
export function AddPerson({ records }: { records: Records }) {
  const input = useRef<HTMLInputElement>(null);
  const [mistake, setMistake] = useState<string | null>(null);
  const [left, setLeft] = useState<readonly Shared['id'][]>([]);
  const view = records.view.value;
  const person = view.kind === 'ready' ? view.records.person : null;
  const shared = person ? sharedBy(person.situation) : [];
  const submit = async (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    const taken = records.people.value.some((one) => one.name === name);
    setMistake(name === '' ? w.noName : taken ? w.taken(name) : null);
    if (name === '' || taken) return input.current?.focus();
    const known = startingWith(shared.filter(({ id }) => !left.includes(id)));
    if (await addPerson(records, name, known)) location.assign(`/welcome.html${freshHash}`);
  };
  return (
    <section class="part">
      <h2>{w.add}</h2>
      <p class="soft">{w.addAbout}</p>
      <form class="stack" onSubmit={submit} noValidate>
        <div class="field short">
          <label for="new-name">{w.name}</label>
          <input
            id="new-name"
            ref={input}
            class="entry"
            maxLength={60}
            autocomplete="off"
            aria-invalid={mistake !== null}
            aria-describedby={mistake !== null ? 'wrong-name' : undefined}
          />
          {mistake !== null && (
            <p id="wrong-name" class="mistake" role="alert">
              {mistake}
            </p>
          )}
        </div>
        {person && shared.length > 0 && (
          <Household name={person.name} shared={shared} left={left} onLeft={setLeft} />
        )}
        <p>
          <button type="submit" class="button">
            {w.addButton}
          </button>
        </p>
      </form>
    </section>
  );
}

interface HouseholdProps {
  name: string;
  shared: readonly Shared[];
  /** What the new person does not share. */
  left: readonly Shared['id'][];
  onLeft: (left: readonly Shared['id'][]) => void;
}

function Household({ name, shared, left, onLeft }: HouseholdProps) {
  return (
    <fieldset class="choices">
      <legend class="label">{w.household(name)}</legend>
      {shared.map(({ id, text }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={!left.includes(id)}
            onChange={(event) =>
              onLeft(event.currentTarget.checked ? left.filter((one) => one !== id) : [...left, id])
            }
          />
          <span>{text}</span>
        </label>
      ))}
      <p class="soft small">{w.householdHint}</p>
    </fieldset>
  );
}
