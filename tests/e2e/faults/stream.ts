import type { Person } from '../../../lib/dossier/types.ts';

/** One write of the numbered stream: a call of the dossier, with everything it writes drawn from its number. */
export type Write =
  | { kind: 'paper'; id: string; on: string }
  | { kind: 'tick'; id: string; on: string }
  | { kind: 'address'; on: string }
  | { kind: 'files'; about: string; files: readonly { id: string; size: number }[] }
  | { kind: 'event'; id: string; on: string }
  | { kind: 'remove-event'; id: string }
  | { kind: 'guest'; id: string }
  | { kind: 'guest-tick'; guest: string; on: string }
  | { kind: 'remove-guest'; id: string }
  | { kind: 'mark'; id: string; on: string }
  | { kind: 'exported'; on: string };

/** A large scan, in bytes. */
const large = 6_000_000;
const small = 60_000;

/** The person whose dossier is written; here from the first write on. */
export const ada = 'ada';

/** A person of the stream; `n` makes each version of them another one. */
export function person(id: string, n: number, address?: string): Person {
  const at = `2026-01-01T00:00:${String(n % 60).padStart(2, '0')}Z`;
  return {
    id,
    name: id,
    situation: { nationality: 'IN', activity: 'employee' },
    ...(address === undefined
      ? {}
      : { checkedAddress: { office: 'CPAM', postcode: '75011', address: `${n}`, on: address } }),
    createdAt: id === ada ? '2025-01-01T00:00:00Z' : '2026-01-01T00:00:00Z',
    updatedAt: at,
  };
}

/** A day that stands for a number. */
function day(n: number): string {
  return new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
}

/** The first number of a large file after this one. */
export function nextLarge(from: number): number {
  let n = from;
  while (!isLarge(n)) n += 1;
  return n;
}

function isLarge(n: number): boolean {
  return n % 36 === 3;
}

/** What write number `n` does. Twelve kinds come round; ids come round too, so that records are replaced. */
export function write(n: number): Write {
  const turn = Math.floor(n / 12);
  const on = day(n);
  switch (n % 12) {
    case 0:
      return { kind: 'paper', id: `paper-${turn % 5}`, on };
    case 1:
      return { kind: 'tick', id: `step:${turn % 7}`, on };
    case 2:
      return { kind: 'address', on };
    case 3: {
      const files = ['front', 'back'].map((side, index) => ({
        id: `paper-file-${turn % 4}-${side}`,
        size: isLarge(n) && index === 1 ? large : small + n,
      }));
      return { kind: 'files', about: `paper:paper-${turn % 5}`, files };
    }
    case 4:
      return { kind: 'event', id: `event-${turn % 3}`, on };
    case 5: {
      const files = [1, 2, 3].map((page) => ({
        id: `event-file-${turn % 3}-${page}`,
        size: small + n + page,
      }));
      return { kind: 'files', about: `event:event-${turn % 3}`, files };
    }
    case 6:
      return { kind: 'guest', id: `guest-${turn}` };
    case 7:
      return { kind: 'guest-tick', guest: `guest-${turn}`, on };
    case 8:
      return { kind: 'mark', id: `deadline-${turn % 5}`, on };
    case 9:
      return { kind: 'remove-guest', id: `guest-${turn}` };
    case 10:
      return { kind: 'remove-event', id: `event-${(turn + 1) % 3}` };
    default:
      return { kind: 'exported', on };
  }
}
