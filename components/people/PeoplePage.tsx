import { useRef } from 'preact/hooks';
import { outlookOf, useOutlooks } from '../outlook.ts';
import type { Records } from '../records.ts';
import { words } from '../words/people.ts';
import { AddPerson } from './AddPerson.tsx';
import { PersonLine } from './PersonLine.tsx';

const w = words.en;

/** Everyone the dossier is about: who is shown, how each stands, someone new, someone gone. */
export function PeoplePage({ records }: { records: Records }) {
  const about = useRef<HTMLParagraphElement>(null);
  const view = records.view.value;
  const current = view.kind === 'ready' ? view.records.person.id : null;
  const several = useOutlooks(records);
  // Alone, the person's records are those of the view. Of several all appear at once, so that no button
  // moves away under the pointer.
  const alone =
    view.kind === 'ready' && records.people.value.length === 1
      ? outlookOf(view.records, records.clock.today())
      : undefined;
  return (
    <>
      <p class="soft" ref={about} tabIndex={-1}>
        {w.about}
      </p>
      <ul class="lines">
        {records.people.value.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            outlook={person.id === alone?.records.person.id ? alone : several.get(person.id)}
            current={person.id === current}
            records={records}
            onGone={() => about.current?.focus()}
          />
        ))}
      </ul>
      <AddPerson records={records} />
    </>
  );
}
