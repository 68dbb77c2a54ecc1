import { useOthers } from './outlook.ts';
import type { Loaded, Records } from './records.ts';
import { words } from './words/dates.ts';
import { words as people } from './words/people.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  /** The link to the page of people, from where this stands. */
  people: { href: string; target?: '_blank'; rel?: 'noopener' };
}

/** What is due for the other people of the dossier, where something is. */
export function OthersDue({ records, loaded, people: page }: Props) {
  const lines = useOthers(records, loaded.records.person.id).flatMap(({ person, outlook }) => {
    const { id, name } = person;
    if (!outlook) return [{ id, text: `${name}: ${people.en.unread}` }];
    const count = outlook.late + outlook.soon;
    return count > 0 ? [{ id, text: `${w.others(name, count)}.` }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="others-due small">
      {lines.map(({ id, text }) => (
        <li key={id}>
          {text} <a {...page}>{w.showThem}</a>
        </li>
      ))}
    </ul>
  );
}
