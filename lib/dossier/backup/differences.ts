import { type Copy, type RecordStore, recordStores } from '../schema.ts';
import { canonical, keyOf } from './combine.ts';

/** How many records of one kind. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
  same: number;
}

/** What becomes of one person's records; of those that belong to nobody, `name` is null. */
export interface PersonDifference {
  personId: string;
  name: string | null;
  stores: Record<RecordStore, Difference>;
}

/** What would become of the dossier. */
export interface Preview {
  people: readonly PersonDifference[];
  /** Records that would newly be kept aside because they cannot be read. */
  aside: number;
  /** Files whose content is neither here nor in what is restored. */
  withoutContent: number;
}

/** What `after` has that `before` has not, person by person, in the order of `after`. */
export function differences(before: Copy, after: Copy): PersonDifference[] {
  const people = new Map<string, PersonDifference>();
  for (const copy of [after, before]) {
    for (const person of copy.people) {
      const { id, name } = Object(person);
      if (!people.has(id)) people.set(id, unchanged(id, typeof name === 'string' ? name : null));
    }
  }
  for (const store of recordStores) compare(store, before[store], after[store], people);
  return [...people.values()];
}

function compare(
  store: RecordStore,
  before: readonly unknown[],
  after: readonly unknown[],
  people: Map<string, PersonDifference>,
): void {
  const old = new Map(before.map((record) => [keyOf(store, record), record]));
  for (const record of after) {
    const key = keyOf(store, record);
    const was = old.get(key);
    old.delete(key);
    const what =
      was === undefined ? 'added' : canonical(was) === canonical(record) ? 'same' : 'changed';
    differenceOf(people, store, record)[what] += 1;
  }
  for (const record of old.values()) differenceOf(people, store, record).removed += 1;
}

function differenceOf(
  people: Map<string, PersonDifference>,
  store: RecordStore,
  record: unknown,
): Difference {
  const owner = String(store === 'people' ? Object(record).id : Object(record).personId);
  const person = people.get(owner) ?? unchanged(owner, null);
  people.set(owner, person);
  return person.stores[store];
}

function unchanged(personId: string, name: string | null): PersonDifference {
  const none = (): Difference => ({ added: 0, changed: 0, removed: 0, same: 0 });
  return {
    personId,
    name,
    stores: {
      people: none(),
      ticks: none(),
      papers: none(),
      files: none(),
      events: none(),
      marks: none(),
    },
  };
}
