import { format, mask } from '../../lib/number/format.ts';
import { words } from '../words/number.ts';

const w = words.en.kept;

/** A number in its groups; masked unless it is to be shown, and said to be so. */
export function Digits({ nir, shown }: { nir: string; shown: boolean }) {
  if (shown) return <span class="digits">{format(nir)}</span>;
  return (
    <span class="digits">
      <span aria-hidden="true">{mask(nir)}</span>
      <span class="hidden-words">{w.hidden}</span>
    </span>
  );
}
