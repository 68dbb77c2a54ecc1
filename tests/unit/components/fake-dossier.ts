import { checkLine } from '../../../lib/dossier/address.ts';
import type {
  DeadlineMark,
  Dossier,
  DossierEvent,
  Person,
  Tick,
} from '../../../lib/dossier/types.ts';

/** A dossier in memory; `fail` makes every write fail with that error. */
export function fakeDossier(fail: Error | null = null) {
  const people: Person[] = [];
  let ticks: Tick[] = [];
  let events: DossierEvent[] = [];
  let marks: DeadlineMark[] = [];
  let currentId: string | null = null;
  const listeners = new Set<() => void>();

  async function write(change: () => void): Promise<void> {
    if (fail) throw fail;
    change();
    for (const listener of listeners) listener();
  }

  function put(person: Person): void {
    const at = people.findIndex((one) => one.id === person.id);
    people.splice(at < 0 ? people.length : at, 1, person);
    currentId ??= person.id;
  }

  const dossier: Dossier = {
    async current() {
      const person = people.find((one) => one.id === currentId);
      const own = <T extends { personId: string }>(all: T[]) =>
        all.filter((one) => one.personId === currentId);
      return person ? { person, ticks: own(ticks), events: own(events), marks: own(marks) } : null;
    },
    people: async () => [...people],
    savePerson: (person) => write(() => put(person)),
    saveAddress: (person) =>
      write(() => {
        put(person);
        const on = person.checkedAddress?.on;
        ticks = ticks.filter((one) => one.itemId !== checkLine);
        if (on) ticks.push({ personId: person.id, itemId: checkLine, state: 'done', on });
      }),
    setCurrent: (id) =>
      write(() => {
        currentId = id;
      }),
    deletePerson: (id) =>
      write(() => {
        people.splice(0, people.length, ...people.filter((one) => one.id !== id));
      }),
    setTick: (personId, itemId, tick) =>
      write(() => {
        ticks = ticks.filter((one) => one.itemId !== itemId);
        if (tick) ticks.push({ personId, itemId, ...tick });
      }),
    addEvent: (event) => write(() => void events.push(event)),
    removeEvent: (id) =>
      write(() => {
        events = events.filter((event) => event.id !== id);
      }),
    markDeadline: ({ state, ...mark }) =>
      write(() => {
        marks = marks.filter((one) => one.deadlineId !== mark.deadlineId);
        if (state) marks.push({ ...mark, state });
      }),
    quarantined: async () => 0,
    wasWiped: async () => false,
    restoreMirror: () => write(() => undefined),
    exportText: async () => JSON.stringify({ people }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {},
  };
  return dossier;
}

export const clock = {
  today: () => Temporal.PlainDate.from('2026-11-23'),
  now: () => Temporal.Instant.from('2026-11-23T09:42:00Z'),
};

export const asha: Person = {
  id: '7f0f2f6e-4c89-4c52-9d5b-0f5d8a6b2d11',
  name: 'Asha',
  situation: {
    nationality: 'IN',
    bornIn: 'IN',
    birthRecordFrom: 'IN',
    activity: 'employee',
    sector: 'general',
    permit: 'vls-ts',
    arrivedOn: '2026-09-01',
    startedOn: '2026-09-15',
  },
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
};
