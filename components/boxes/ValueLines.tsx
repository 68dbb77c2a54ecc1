import type { Variant } from '../../lib/boxes/values.ts';
import type { ValueId } from '../../lib/knowledge/box-schema.ts';
import { mask } from '../../lib/number/format.ts';
import { words } from '../words/boxes.ts';
import { CopyButton } from './CopyButton.tsx';

const w = words.en;

interface Props {
  id: ValueId;
  variants: readonly Variant[];
}

/** A value in each way of writing it, with a button that copies it. The number stays hidden on screen. */
export function ValueLines({ id, variants }: Props) {
  return (
    <>
      {variants.map(({ as, text }) => (
        <div key={as} class="value">
          <dt>
            {w.values[id]} <span class="soft small">{w.variants[as]}</span>
          </dt>
          <dd>
            <span class="written" lang="fr">
              {id === 'number' ? mask(text) : text}
            </span>
            {id === 'number' && as === 'grouped' && (
              <a href="/dossier.html#number" target="_blank" rel="noopener">
                {w.showNumber}
              </a>
            )}
            <CopyButton text={text} what={w.copyOf(w.values[id], w.variants[as])} />
          </dd>
        </div>
      ))}
    </>
  );
}
