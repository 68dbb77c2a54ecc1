/** A place where a known phrase stands. */
interface Found {
  id: string;
  /** It is an everyday word as well. */
  isCommon: boolean;
}

/** From this many other terms on, an everyday word is taken for the term. */
const neededTerms = 3;

/**
 * Leaves out everyday words ("durée", "foyer") unless the text speaks the language of the
 * administration: unless at least three terms that nobody uses otherwise stand in it.
 */
export function inContext<Place extends Found>(places: readonly Place[]): readonly Place[] {
  const sure = new Set<string>();
  let isAnyCommon = false;
  for (const { id, isCommon } of places) {
    if (isCommon) isAnyCommon = true;
    else sure.add(id);
  }
  if (!isAnyCommon || sure.size >= neededTerms) return places;
  return places.filter(({ isCommon }) => !isCommon);
}
