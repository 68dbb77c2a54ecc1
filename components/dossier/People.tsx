import { useRef, useState } from 'preact/hooks';
import type { Person } from '../../lib/dossier/types.ts';
import type { Records } from '../records.ts';
import { words } from '../words/dossier.ts';

const w = words.en.people;

/** Everyone the dossier is about: who is shown, their names, someone new, someone gone. */
export function People({ records }: { records: Records }) {
  const view = records.view.value;
  const current = view.kind === 'ready' ? view.records.person.id : null;
  return (
    <>
      <p class="soft">{w.about}</p>
      <ul class="lines">
        {records.people.value.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            current={person.id === current}
            records={records}
          />
        ))}
      </ul>
      <AddPerson records={records} />
    </>
  );
}

function PersonLine(props: { person: Person; current: boolean; records: Records }) {
  const { person, current, records } = props;
  const [asking, setAsking] = useState(false);
  return (
    <li class="line">
      <h2 class="as-h3">{person.name}</h2>
      {current && <span class="pill done">{w.current}</span>}
      <div class="rest stack">
        <Rename person={person} records={records} />
        <div class="acts">
          {!current && (
            <button
              type="button"
              class="plain"
              onClick={() =>
                records.write(w.shown(person.name), (dossier) => dossier.setCurrent(person.id))
              }
            >
              {w.show(person.name)}
            </button>
          )}
          {!asking && (
            <button type="button" class="plain" onClick={() => setAsking(true)}>
              {w.remove(person.name)}
            </button>
          )}
        </div>
        {asking && (
          <ConfirmDelete person={person} records={records} onKeep={() => setAsking(false)} />
        )}
      </div>
    </li>
  );
}

function Rename({ person, records }: { person: Person; records: Records }) {
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    if (name === '' || name === person.name) return;
    const updatedAt = records.clock.now().toString();
    await records.write(
      w.renamed(name),
      (dossier) => dossier.savePerson({ ...person, name, updatedAt }),
      (dossier) => dossier.savePerson(person),
    );
  };
  return (
    <form class="row-form" onSubmit={submit}>
      <input
        ref={input}
        class="entry"
        aria-label={w.rename(person.name)}
        defaultValue={person.name}
        maxLength={60}
        autocomplete="off"
      />
      <button type="submit" class="button second">
        {w.save}
      </button>
    </form>
  );
}

function ConfirmDelete(props: { person: Person; records: Records; onKeep: () => void }) {
  const { person, records, onKeep } = props;
  return (
    <section class="problem" aria-label={w.sure(person.name)}>
      <p>
        <strong>{w.sure(person.name)}</strong> {w.sureAbout}
      </p>
      <div class="acts">
        <button
          type="button"
          class="button danger"
          onClick={() =>
            records.write(w.removed(person.name), (dossier) => dossier.deletePerson(person.id))
          }
        >
          {w.yes}
        </button>
        <button type="button" class="button second" ref={focusNow} onClick={onKeep}>
          {w.no}
        </button>
      </div>
    </section>
  );
}

/** The safe answer has the focus when the question appears. */
function focusNow(button: HTMLButtonElement | null) {
  button?.focus();
}

function AddPerson({ records }: { records: Records }) {
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const name = input.current?.value.trim() ?? '';
    setMissing(name === '');
    if (name === '') return input.current?.focus();
    const at = records.clock.now().toString();
    const id = crypto.randomUUID();
    const added = await records.write(w.added(name), async (dossier) => {
      await dossier.savePerson({ id, name, situation: {}, createdAt: at, updatedAt: at });
      await dossier.setCurrent(id);
    });
    if (added) location.assign('/welcome.html');
  };
  return (
    <section class="part">
      <h2>{w.add}</h2>
      <form class="row-form" onSubmit={submit} noValidate>
        <div class="field">
          <label for="new-name">{w.name}</label>
          <input
            id="new-name"
            ref={input}
            class="entry"
            maxLength={60}
            autocomplete="off"
            aria-invalid={missing}
            aria-describedby={missing ? 'no-name' : undefined}
          />
        </div>
        <button type="submit" class="button">
          {w.addButton}
        </button>
        {missing && (
          <p id="no-name" class="mistake" role="alert">
            {w.noName}
          </p>
        )}
      </form>
    </section>
  );
}
