/** A part of a number. */
export type Part = 'sex' | 'year' | 'month' | 'place' | 'order' | 'key';

/** A part as it is in no number known: surely a slip, or another number. */
export type Impossible = Extract<Part, 'month' | 'place' | 'order' | 'key'>;

/**
 * A place that is rare and no reason to refuse: `20` for a Corsican birth of 1976 or later (there
 * `2A` and `2B` are used), or 97 and 98 with a digit that no overseas department has now.
 */
export type Oddity = 'corsica' | 'overseas';

/** Months 20 to 42 and 50 to 99 stand for "not known". */
const month = /^(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)$/;
const overseas = /^(97[1-8]|98[678])/;

/** What in 13 or 15 characters no number has. */
export function impossibleIn(text: string): Impossible[] {
  const found: Impossible[] = [];
  if (!month.test(text.slice(3, 5))) found.push('month');
  if (isNoPlace(text)) found.push('place');
  if (text.slice(10, 13) === '000') found.push('order');
  if (/^(00|9[89])$/.test(text.slice(13))) found.push('key');
  return found;
}

/** No department is 00, and 96 was Tunisia until 1963. */
function isNoPlace(text: string): boolean {
  const place = text.slice(5, 7);
  return place === '00' || (place === '96' && Number(text.slice(1, 3)) > 63);
}

/** What is rare in 13 characters. */
export function odditiesOf(nir13: string): Oddity[] {
  const place = nir13.slice(5, 10);
  if (place.startsWith('20') && Number(nir13.slice(1, 3)) >= 76) return ['corsica'];
  return /^9[78]/.test(place) && !overseas.test(place) ? ['overseas'] : [];
}
