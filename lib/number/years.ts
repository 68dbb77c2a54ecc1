/** Nobody is older. */
const longestLife = 120;

/** The years that two digits may stand for in `thisYear`, the earlier first: one or two. */
export function yearsOf(two: string, thisYear: number): number[] {
  return [1900, 2000]
    .map((century) => century + Number(two))
    .filter((year) => year <= thisYear && thisYear - year <= longestLife);
}
