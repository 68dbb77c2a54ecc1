/** What we read of a commune in the package `@etalab/decoupage-administratif`. */
export interface Commune {
  code: string;
  nom: string;
  departement?: string;
  arrondissement?: string;
  codesPostaux?: string[];
  /** The commune that an associated or delegated one is part of today. */
  chefLieu?: string;
}

/** An arrondissement of a département, in the same package. */
export interface Arrondissement {
  code: string;
  nom: string;
}

interface Listed {
  code: string;
  name: string;
  /** "59300 Aulnoy-lez-Valenciennes, Famars, Valenciennes" */
  communes: string[];
}

/**
 * The communes by arrondissement and postcode where the commune decides the office: in départements with
 * several funds, and under postcodes that cross the border of a département. Former communes that
 * people still name stand under the postcodes of the commune they are part of.
 */
export function communeList(
  communes: readonly Commune[],
  arrondissements: readonly Arrondissement[],
  shared: ReadonlySet<string>,
): Listed[] {
  const today = new Map(communes.map((one) => [one.code, one.chefLieu ? [] : postcodes(one)]));
  const placed = communes.flatMap((one) => {
    const own = one.chefLieu ? (today.get(one.chefLieu) ?? []) : postcodes(one);
    return own.map((postcode) => ({ postcode, one }));
  });
  const crossing = crossings(placed);
  const wanted = placed.filter(
    ({ postcode, one }) => shared.has(one.departement ?? '') || crossing.has(postcode),
  );
  return arrondissements
    .map(({ code, nom }) => ({
      code,
      name: nom,
      communes: lines(wanted.filter(({ one }) => one.arrondissement === code)),
    }))
    .filter((listed) => listed.communes.length > 0)
    .toSorted((a, b) => order(a.code, b.code));
}

interface Placed {
  postcode: string;
  one: Commune;
}

function postcodes({ codesPostaux }: Commune): readonly string[] {
  return codesPostaux ?? [];
}

/** Postcodes with communes of more than one département. */
function crossings(placed: readonly Placed[]): Set<string> {
  const first = new Map<string, string | undefined>();
  const crossing = new Set<string>();
  for (const { postcode, one } of placed) {
    if (!first.has(postcode)) first.set(postcode, one.departement);
    if (first.get(postcode) !== one.departement) crossing.add(postcode);
  }
  return crossing;
}

function lines(placed: readonly Placed[]): string[] {
  const names = Map.groupBy(placed, ({ postcode }) => postcode);
  return [...names]
    .toSorted(([a], [b]) => order(a, b))
    .map(([postcode, here]) => {
      const sorted = [...new Set(here.map(({ one }) => one.nom))].toSorted((a, b) =>
        a.localeCompare(b, 'fr'),
      );
      return `${postcode} ${sorted.join(', ')}`;
    });
}

function order(one: string, other: string): number {
  return one < other ? -1 : 1;
}
