import { ada, person, type Write, write } from './stream.ts';

/** What lies in the dossier: `store/key` → the record as JSON, with its fields in order. */
export type State = ReadonlyMap<string, string>;

/** The stores that the mirror holds as well. */
const mirrored = /^(people|ticks|papers|files|events|marks|meta\/"current")/;

/** A record as text that does not depend on the order in which its fields were set. */
export function recordText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}

/** The place of a record in a `State`. */
export function place(store: string, key: unknown): string {
  return `${store}/${JSON.stringify(key)}`;
}

/** How the bytes of a file are written down: their number, and the write that they are from. */
export function bytesText(size: number, n: number): string {
  return `${size} bytes of write ${n}`;
}

/** The state before the first write of the stream. */
export function beginning(): State {
  return new Map([
    [place('people', ada), recordText(person(ada, 0))],
    [place('meta', 'current'), recordText(ada)],
    [place('meta', 'changes'), '1'],
  ]);
}

/** The state after one more write. */
export function after(state: State, n: number): State {
  const next = new Map(state);
  apply(next, write(n), n);
  return next;
}

function apply(state: Map<string, string>, one: Write, n: number): void {
  // Each change is counted with it; what the reminders remember is none.
  const changes = place('meta', 'changes');
  if (one.kind !== 'exported') state.set(changes, `${Number(state.get(changes)) + 1}`);
  for (const [store, key, value] of records(one, n))
    state.set(place(store, key), recordText(value));
  if (one.kind === 'files') {
    for (const { id, size } of one.files) state.set(place('bytes', id), bytesText(size, n));
  }
  if (one.kind === 'remove-event') {
    state.delete(place('events', one.id));
    for (const [at, text] of state) {
      if (!at.startsWith('files/') || JSON.parse(text).about !== `event:${one.id}`) continue;
      state.delete(at);
      state.delete(at.replace('files/', 'bytes/'));
    }
  }
  if (one.kind === 'remove-guest') {
    const kept: string[][] = JSON.parse(state.get('snapshots') ?? '[]');
    state.set('snapshots', JSON.stringify([...kept, peopleOf(state)].slice(-5)));
    state.delete(place('people', one.id));
    state.delete(place('ticks', [one.id, 'step:guest']));
  }
}

/** Ids of the people: what tells the safety copies apart. */
function peopleOf(state: State): string[] {
  const places = [...state.keys()].filter((at) => at.startsWith('people/'));
  return places.map((at) => JSON.parse(at.slice('people/'.length))).toSorted();
}

/** The records that a write puts: store, key, value. */
export function records(one: Write, n: number): [string, unknown, unknown][] {
  switch (one.kind) {
    case 'paper':
      return [['papers', [ada, one.id], paper(one.id, one.on)]];
    case 'tick':
      return [['ticks', [ada, one.id], tick(ada, one.id, one.on)]];
    case 'address':
      return [
        ['people', ada, person(ada, n, one.on)],
        ['ticks', [ada, 'step:check-office'], tick(ada, 'step:check-office', one.on)],
      ];
    case 'files':
      return one.files.map(({ id, size }, place) => [
        'files',
        id,
        file(id, one.about, size, place, n),
      ]);
    case 'event':
      return [['events', one.id, event(one.id, one.on)]];
    case 'guest':
      return [['people', one.id, person(one.id, n)]];
    case 'guest-tick':
      return [['ticks', [one.guest, 'step:guest'], tick(one.guest, 'step:guest', one.on)]];
    case 'mark':
      return [['marks', [ada, one.id], mark(one.id, one.on)]];
    case 'exported':
      return [['meta', 'exported', [exported(one.on)]]];
    default:
      return [];
  }
}

export function paper(paperId: string, on: string) {
  return { personId: ada, paperId, state: 'have', on, details: { issuedOn: on } } as const;
}

export function tick(personId: string, itemId: string, on: string) {
  return { personId, itemId, state: 'done', on } as const;
}

export function file(id: string, about: string, size: number, place: number, n: number) {
  const digest = n.toString(16).padStart(64, '0');
  return {
    id,
    personId: ada,
    about,
    name: `${id}.pdf`,
    type: 'application/pdf',
    size,
    digest,
    place,
    turn: 0,
    addedAt: '2026-01-01T00:00:00Z',
  } as const;
}

export function event(id: string, on: string) {
  return { id, personId: ada, kind: 'file-posted', on, note: `on ${on}` } as const;
}

export function mark(deadlineId: string, dueOn: string) {
  return { personId: ada, deadlineId, dueOn, state: 'done' } as const;
}

export function exported(dueOn: string) {
  return { personId: ada, deadlineId: 'first-reply', dueOn };
}

/** What the mirror would hold of this state. */
export function mirrorOf(state: State): State {
  return new Map([...state].filter(([at]) => mirrored.test(at)));
}

/** True if both hold the same. */
export function same(one: State, other: State): boolean {
  return one.size === other.size && [...one].every(([at, text]) => other.get(at) === text);
}

/** What differs, for a person to read. */
export function difference(found: State, expected: State): string {
  const places = [...new Set([...found.keys(), ...expected.keys()])].toSorted();
  return places
    .filter((at) => found.get(at) !== expected.get(at))
    .map((at) => `${at}: ${found.get(at) ?? 'nothing'} instead of ${expected.get(at) ?? 'nothing'}`)
    .join('\n');
}
