/** A local health insurance fund. */
export interface Caisse {
  id: string;
  name: string;
  /** CGSS and CSSM overseas; the CCSS does the work of a CPAM in Lozère. */
  kind: 'CPAM' | 'CCSS' | 'CGSS' | 'CSSM';
  /** Codes of départements: `75`, `2A`, `971`. */
  departements: string[];
  /** Which part of its département it covers, in English; null for all of it. */
  part: string | null;
  /**
   * Where it shares a département: the arrondissements in which it had offices in 2016. That is an
   * inference, and one of 2016. Where several caisses name an arrondissement, it decides nothing.
   */
  arrondissements?: string[];
  /** Last known postal address; null where our sources disagree or are too old to be shown. */
  address: {
    lines: string[];
    /** The day of the list it comes from: show it with the address, and never as a certainty. */
    asOf: string;
    /** `high`: two older lists had the same postcode; `medium`: one of them differed or said nothing. */
    certainty: 'high' | 'medium';
  } | null;
  /** Its name in the addresses of www.ameli.fr (`www.ameli.fr/paris/…`); null where not known. */
  site: string | null;
  sources: string[];
  checkedOn: string;
}

const files = import.meta.glob<Caisse>('./caisses/*.json', { eager: true, import: 'default' });

/** Every caisse. Tests check the files. */
export const caisses: readonly Caisse[] = Object.values(files);

/** Postcodes that do not follow their first digits: on a border, or with a code of their own. */
const odd: Readonly<Record<string, readonly string[]>> = {
  '01200': ['01', '74'],
  '01410': ['01', '39'],
  '01590': ['01', '39'],
  '05110': ['04', '05'],
  '05130': ['04', '05'],
  '05160': ['04', '05'],
  '05700': ['05', '26'],
  '06260': ['04', '06'],
  '13780': ['13', '83'],
  '21340': ['21', '71'],
  '33220': ['24', '33'],
  '37160': ['37', '86'],
  '42620': ['03', '42'],
  '43450': ['15', '43'],
  '48250': ['07', '48'],
  '52100': ['51', '52'],
  '94390': ['91'],
  '97133': ['977'],
  '97150': ['978'],
  '98799': ['989'],
};

/** The départements that a postcode may lie in; empty for text that is no French postcode. */
export function departementsOf(postcode: string): readonly string[] {
  if (!/^\d{5}$/.test(postcode)) return [];
  if (postcode.startsWith('20')) return corsica(postcode);
  return odd[postcode] ?? [departementOf(postcode)];
}

function departementOf(postcode: string): string {
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}

/** Corsica: 207 and 204 are known from the caisses' own addresses; of other digits we know nothing. */
function corsica(postcode: string): readonly string[] {
  if (/^20[017]/.test(postcode)) return ['2A'];
  return /^20[246]/.test(postcode) ? ['2B'] : ['2A', '2B'];
}

/**
 * The caisses that may serve a postcode of five digits: one, or several where a département is
 * shared or the postcode crosses a border (then the commune decides, so ask). Null where none is
 * known. Residence decides (CSS R312-1); people in the MSA or a special scheme have another office.
 */
export function caissesOf(postcode: string): readonly Caisse[] | null {
  const departements = departementsOf(postcode);
  const found = caisses.filter((caisse) =>
    caisse.departements.some((code) => departements.includes(code)),
  );
  return found.length > 0 ? found : null;
}

/** The caisses that may serve an arrondissement: one, or all that share it. */
export function caissesOfArrondissement(arrondissement: string): readonly Caisse[] {
  const found = caisses.filter(({ departements }) =>
    departements.some((code) => arrondissement.startsWith(code)),
  );
  return found.length < 2
    ? found
    : found.filter(({ arrondissements }) => arrondissements?.includes(arrondissement));
}
