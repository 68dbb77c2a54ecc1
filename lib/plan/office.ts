import {
  type Caisse,
  caissesOf,
  caissesOfArrondissement,
  departementsOf,
} from '../knowledge/caisses.ts';
import { type Place, placeOf } from '../knowledge/communes.ts';
import { officeOf } from '../knowledge/offices.ts';
import type { Route, Territory } from '../knowledge/schema.ts';
import { territoryOf } from '../knowledge/territories.ts';
import { type Context, firstThatHolds } from './condition.ts';
import { undecidedRoute } from './route.ts';
import type { DraftPlan, OfficeKind } from './types.ts';
import { words } from './words.ts';

type Office = DraftPlan['office'];
const w = words.en;

/**
 * Where the file of a route goes: the route's kind of office, with the MSA for farm work and the
 * overseas funds in the place of CPAM, and the caisse of the postcode where it is known. An address
 * is the last one known, with its day; it is never made up, and null where nothing reliable is known.
 */
export function planOffice(route: Route, context: Context): Office {
  if (route.id === undecidedRoute) return undecided(route);
  const own = firstThatHolds(route.otherOffices ?? [], context)?.office ?? route.office;
  const kind = kindOf(own, context);
  const { name, address, addressAsOf, finder, en, sources } = officeOf(kind);
  const office = { kind, name, why: { text: en.why, sources }, address, addressAsOf, finder };
  const territory = territoryAt(context);
  if (own === 'cpam' && kind === territory?.kind) return inTerritory(office, territory);
  if (kind !== 'cpam' && kind !== 'cgss' && kind !== 'cssm') return office;
  if (livesAbroad(context)) {
    return { ...office, name: w.worksHere, why: { text: w.worksHereWhy, sources } };
  }
  return withCaisse(office, context);
}

/** "No office" would say that there is nothing to send. */
function undecided({ office: kind }: Route): Office {
  const { address, addressAsOf, finder, sources } = officeOf(kind);
  return {
    kind,
    name: w.officeOpen,
    why: { text: w.formOpen, sources },
    address,
    addressAsOf,
    finder,
  };
}

const farmStaff = new Set(['employee', 'seasonal', 'apprentice']);

/** Overseas, the staff of farms belongs to the general scheme. */
function isFarmWork({ situation: { activity }, facts }: Context): boolean {
  if (activity === 'self-employed') return true;
  return farmStaff.has(activity ?? 'none') && facts['lives-overseas'] !== true;
}

function kindOf(kind: OfficeKind, context: Context): OfficeKind {
  const { situation, facts } = context;
  if (kind !== 'cpam') return kind;
  // Before the overseas départements: 97133 is Saint-Barthélemy, though it begins like Guadeloupe.
  const territory = territoryAt(context);
  if (territory) return territory.kind;
  if (situation.sector === 'agricultural' && isFarmWork(context)) return 'msa';
  if (facts['lives-in-mayotte'] === true) return 'cssm';
  return facts['lives-overseas'] === true ? 'cgss' : 'cpam';
}

function livesAbroad({ facts }: Context): boolean {
  return facts['lives-abroad'] === true;
}

function territoryAt(context: Context): Territory | undefined {
  if (livesAbroad(context)) return undefined;
  return territoryOf(context.situation.livesIn?.postcode ?? '');
}

function inTerritory(office: Office, { name, en, sources }: Territory): Office {
  return { ...office, name, why: { text: en, sources } };
}

/** Names the caisse of the postcode; where the commune decides between several, that of the commune. */
function withCaisse(office: Office, { situation: { livesIn } }: Context): Office {
  const postcode = livesIn?.postcode ?? '';
  const commune = livesIn?.commune?.trim() ?? '';
  const [caisse, ...others] = caissesOf(postcode) ?? [];
  if (!caisse) return office;
  if (others.length === 0) return of(caisse, office, []);
  const place = placeOf(postcode, commune);
  if (place) return atPlace(office, place, postcode);
  const text = w.communeDecides(namesOf([caisse, ...others]));
  return because(office, commune === '' ? [text] : [w.communeUnknown, text], [caisse, ...others]);
}

/** The commune pre-selects at most: the person confirms it on Ameli. */
function atPlace(office: Office, place: Place, postcode: string): Office {
  const { commune, arrondissement } = place;
  const caisses = caissesOfArrondissement(arrondissement.code);
  const named = caisses.length > 1 ? caisses.filter((one) => isNamedAfter(one, commune)) : [];
  const [caisse, ...others] = named.length === 1 ? named : caisses;
  if (!caisse || others.length > 0) {
    const text = w.communeUndecided(commune, namesOf(caisses));
    return because(office, [text], caisses, [communeList]);
  }
  const text = inferredText(caisse, place, postcode, named.length === 1);
  return { ...of(caisse, office, [text], [communeList]), inferred: true };
}

function inferredText(
  { name }: Caisse,
  { commune, arrondissement }: Place,
  postcode: string,
  byName: boolean,
): string {
  if (byName) return w.namedAfter(name, commune);
  return departementsOf(postcode).length > 1
    ? w.acrossBorder(name, commune, arrondissement.code.slice(0, 2))
    : w.inferred(name, commune, arrondissement.name);
}

/** Where an arrondissement has several caisses, the one that carries the commune's name is its own. */
function isNamedAfter({ name }: Caisse, commune: string): boolean {
  return name.split(/[ -]/).includes(commune);
}

/** The source of the communes. */
const communeList = 'etalab-decoupage';

function of(
  caisse: Caisse,
  office: Office,
  texts: readonly string[],
  sources: readonly string[] = [],
): Office {
  const { name, address } = caisse;
  const said = [...texts, address ? w.oldAddress : w.noAddress];
  return {
    ...because(office, said, [caisse], sources),
    name,
    address: address?.lines.join(', ') ?? null,
    addressAsOf: address?.asOf ?? null,
  };
}

function because(
  office: Office,
  texts: readonly string[],
  caisses: readonly Caisse[],
  more: readonly string[] = [],
): Office {
  const sources = [office.why.sources, ...caisses.map((one) => one.sources), more].flat();
  const text = [office.why.text, ...texts].join(' ');
  return { ...office, why: { text, sources: [...new Set(sources)] } };
}

function namesOf(caisses: readonly Caisse[]): string[] {
  return caisses.map(({ name }) => name);
}
