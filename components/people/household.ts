import type { Situation } from '../../lib/plan/situation.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../words/people.ts';

const w = words.en;

/** What people of one household often share, and how to say it. */
export interface Shared {
  id: 'address' | 'arrival';
  text: string;
  answers: Situation;
}

/** What is known of someone's household; empty where nothing is. */
export function sharedBy({ livesIn, housing, arrivedOn }: Situation): Shared[] {
  const address = [livesIn?.postcode, livesIn?.commune].filter(Boolean).join(' ');
  const shared: Shared[] = [];
  if (livesIn && address !== '')
    shared.push({
      id: 'address',
      text: w.sameAddress(address),
      answers: { livesIn, ...(housing !== undefined && { housing }) },
    });
  if (arrivedOn)
    shared.push({
      id: 'arrival',
      text: w.sameArrival(dateInWords(arrivedOn)),
      answers: { arrivedOn },
    });
  return shared;
}

/** The answers that a new person starts with. */
export function startingWith(shared: readonly Shared[]): Situation {
  return Object.assign({}, ...shared.map(({ answers }) => answers));
}
