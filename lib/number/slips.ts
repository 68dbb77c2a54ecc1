import { isNumber } from './shape.ts';

/**
 * One slip of the hand. Positions count from 1, in the text as typed; a missing character is missing
 * before that position. `corsica`: `2A`, `2B` or `20` in the place of one another.
 */
export interface Slip {
  kind: 'swapped' | 'wrong-digit' | 'corsica' | 'missing' | 'extra';
  at: number;
}

const corsica = ['2A', '2B', '20'];

/**
 * The slips that may have spoiled a number: for 15 characters two neighbours swapped, one digit
 * wrong, Corsica's halves confused; for 14 one missing; for 16 one too many. Each one undone would
 * give a number whose key fits. A key shows every such slip, but not which one it was: these are
 * places to look at, and never the right number.
 */
export function slipsOf(text: string): Slip[] {
  switch (text.length) {
    case 14:
      return slips('missing', `${text} `, (before, rest) => anyOther(before, rest.trimEnd()));
    case 15:
      return [...confusedCorsica(text), ...swaps(text), ...wrongDigits(text)];
    case 16:
      return slips('extra', text, (before, rest) => isNumber(before + rest.slice(1)));
    default:
      return [];
  }
}

function swaps(text: string): Slip[] {
  return slips('swapped', text, (before, rest) =>
    isNumber(before + rest.charAt(1) + rest.charAt(0) + rest.slice(2)),
  );
}

function wrongDigits(text: string): Slip[] {
  return slips('wrong-digit', text, (before, rest) => anyOther(before, rest.slice(1)));
}

function confusedCorsica(text: string): Slip[] {
  const given = text.slice(5, 7);
  if (!corsica.includes(given)) return [];
  const others = corsica.filter((one) => one !== given);
  return others.some((one) => isNumber(text.slice(0, 5) + one + text.slice(7)))
    ? [{ kind: 'corsica', at: 7 }]
    : [];
}

function slips(
  kind: Slip['kind'],
  text: string,
  isOne: (before: string, rest: string) => boolean,
): Slip[] {
  return Array.from(text, (_, index) => index)
    .filter((index) => isOne(text.slice(0, index), text.slice(index)))
    .map((index) => ({ kind, at: index + 1 }));
}

function anyOther(before: string, after: string): boolean {
  return [...'0123456789AB'].some((one) => isNumber(before + one + after));
}
