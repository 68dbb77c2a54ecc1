import { type Caisse, caissesOf } from '../knowledge/caisses.ts';
import { officeOf } from '../knowledge/offices.ts';
import type { Route } from '../knowledge/schema.ts';
import type { Context } from './condition.ts';
import type { DraftPlan, OfficeKind } from './types.ts';
import { words } from './words.ts';

type Office = DraftPlan['office'];

/**
 * Where the file of a route goes: the route's kind of office, with the MSA for farm work and the
 * overseas funds in the place of CPAM, and the caisse of the postcode where it is known. An address
 * is the last one known, with its day; it is never made up, and null where nothing reliable is known.
 */
export function planOffice(route: Route, context: Context): Office {
  const kind = kindOf(route.office, context);
  const { name, address, addressAsOf, finder, en, sources } = officeOf(kind);
  const office = { kind, name, why: { text: en.why, sources }, address, addressAsOf, finder };
  if (kind !== 'cpam' && kind !== 'cgss' && kind !== 'cssm') return office;
  if (context.facts['lives-abroad'] === true) {
    return { ...office, name: words.en.worksHere, why: { text: words.en.worksHereWhy, sources } };
  }
  return withCaisse(office, caissesNear(context));
}

const farmWork = new Set(['employee', 'seasonal', 'apprentice', 'self-employed']);

function kindOf(kind: OfficeKind, { situation, facts }: Context): OfficeKind {
  if (kind !== 'cpam') return kind;
  if (situation.sector === 'agricultural' && farmWork.has(situation.activity ?? 'none')) {
    return 'msa';
  }
  if (facts['lives-in-mayotte'] === true) return 'cssm';
  if (facts['lives-overseas'] === true) return 'cgss';
  return 'cpam';
}

function caissesNear({ situation }: Context): readonly Caisse[] {
  return caissesOf(situation.livesIn?.postcode ?? '') ?? [];
}

/** Names the caisse; where the commune decides between several, names them all and says so. */
function withCaisse(office: Office, [caisse, ...others]: readonly Caisse[]): Office {
  if (!caisse) return office;
  const sources = [...new Set([...office.why.sources, ...caisse.sources])];
  if (others.length > 0) {
    const names = [caisse, ...others].map(({ name }) => name);
    const text = `${office.why.text} ${words.en.communeDecides(names)}`;
    return { ...office, why: { text, sources } };
  }
  const address = caisse.address?.lines.join(', ') ?? null;
  const text = address === null ? office.why.text : `${office.why.text} ${words.en.oldAddress}`;
  return {
    ...office,
    name: caisse.name,
    why: { text, sources },
    address,
    addressAsOf: caisse.address?.asOf ?? null,
  };
}
