import { officeOf } from '../knowledge/offices.ts';
import type { Route } from '../knowledge/schema.ts';
import type { Context } from './condition.ts';
import type { DraftPlan, OfficeKind } from './types.ts';
import { words } from './words.ts';

/**
 * Where the file of a route goes: the route's kind of office, with the MSA for farm work and the
 * overseas funds in the place of CPAM. Addresses are those of the entries, never made up.
 */
export function planOffice(route: Route, context: Context): DraftPlan['office'] {
  const kind = kindOf(route.office, context);
  const { name, address, addressAsOf, finder, en, sources } = officeOf(kind);
  const byWork = kind === 'cpam' && context.facts['lives-abroad'] === true;
  return {
    kind,
    name: byWork ? words.en.worksHere : name,
    why: { text: byWork ? words.en.worksHereWhy : en.why, sources },
    address,
    addressAsOf,
    finder,
  };
}

const farmWork = new Set(['employee', 'seasonal', 'apprentice', 'self-employed']);

function kindOf(kind: OfficeKind, { situation, facts }: Context): OfficeKind {
  if (kind !== 'cpam') return kind;
  if (situation.sector === 'agricultural' && farmWork.has(situation.activity ?? 'none'))
    return 'msa';
  if (facts['lives-in-mayotte'] === true) return 'cssm';
  if (facts['lives-overseas'] === true) return 'cgss';
  return 'cpam';
}
