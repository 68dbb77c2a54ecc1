/** The middle one; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Rounded for reading: three digits that count. */
export function short(value: number): number {
  return Number(value.toPrecision(3));
}

/** The median, rounded. */
export function shortMedian(values: readonly number[]): number {
  return short(median(values));
}
