/**
 * Why a day (`PlainDate` as text, or nothing) cannot be true: its year is not typed to the end, or it lies
 * after the latest day that can be. Null for a day that can, and for none.
 */
export function dayMistake(
  day: string,
  latest: Temporal.PlainDate | null,
): 'strange' | 'future' | null {
  if (day === '') return null;
  const { year } = Temporal.PlainDate.from(day);
  if (year < 1900 || year > 2200) return 'strange';
  return latest && day > latest.toString() ? 'future' : null;
}
