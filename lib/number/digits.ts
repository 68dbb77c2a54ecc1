/**
 * Text with the digits of every script as 0 to 9, in capitals, full-width characters made plain:
 * people paste from letters, phones and other keyboards.
 */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, valueOfDigit)
    .toUpperCase();
}

/** Unicode keeps the ten digits of a script side by side: the first of them is the zero. */
function valueOfDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
