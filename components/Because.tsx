import type { Why } from '../lib/plan/types.ts';
import { Sources } from './Sources.tsx';

/** A reason, and its sources under it. */
export function Because({ why }: { why: Why }) {
  return (
    <div class="because">
      <p>{why.text}</p>
      <Sources ids={why.sources} />
    </div>
  );
}
