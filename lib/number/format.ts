/** How a number is printed: 1 85 05 99 109 123 45. */
const groups = [1, 2, 2, 2, 3, 3, 2];

/**
 * Text without what people write between digits (spaces of any width, dots, hyphens, slashes), in
 * capitals and plain digits.
 */
export function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,/_\-\u2010-\u2015\u200B-\u200D\u2060\uFEFF]/g, '');
}

/** A number in the groups of the carte Vitale, 1-2-2-2-3-3-2; a longer rest stands at the end. */
export function format(text: string): string {
  let rest = compact(text);
  const parts: string[] = [];
  for (const length of groups) {
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest].filter((part) => part !== '').join(' ');
}

/**
 * A number made unreadable, as it is shown unless the person asks for it. Of 15 characters the key
 * stays, so that people know it again; sex, birth and place are hidden.
 */
export function mask(text: string): string {
  const plain = compact(text);
  const shown = plain.length === 15 ? plain.slice(13) : '';
  return format('•'.repeat(plain.length - shown.length) + shown);
}
