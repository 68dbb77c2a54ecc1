import type { Plan } from '../plan/types.ts';
import type { CheckedAddress, Person } from './types.ts';

/** The line of the checklist that a checked address settles. */
export const checkLine = 'step:check-office';

/**
 * The address that the person checked, if it is that of the plan's office. After a move it is that of
 * an office that may be wrong, and does not count any more.
 */
export function checkedAddress(
  { checkedAddress: checked, situation }: Person,
  office: Plan['office'],
): CheckedAddress | null {
  if (!checked || checked.office !== office.name) return null;
  return checked.postcode === (situation.livesIn?.postcode ?? null) ? checked : null;
}
