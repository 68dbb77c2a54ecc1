import { useEffect, useRef } from 'preact/hooks';
import type { StoryKind } from '../../lib/knowledge/deadline-schema.ts';
import { words as eventWords } from '../words/events.ts';
import { words } from '../words/story.ts';

const w = words.en.form;
const { labels, groups } = eventWords.en;

interface Props {
  id: string;
  kind: StoryKind;
  /** Kinds that come next on this person's way, on top of the list. */
  likely: readonly StoryKind[];
  onKind: (kind: StoryKind) => void;
  focus: boolean;
}

/** What happened: the likeliest kinds first, then all of them by topic. */
export function KindField({ id, kind, likely, onKind, focus }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus) select.current?.focus();
  }, [focus]);
  const rest = groups.map(({ title, kinds }) => ({
    title,
    kinds: kinds.filter((one) => !likely.includes(one)),
  }));
  const all = likely.length > 0 ? [{ title: w.likely, kinds: likely }, ...rest] : rest;
  return (
    <div class="field">
      <label for={id}>{w.kind}</label>
      <select
        id={id}
        ref={select}
        class="entry"
        value={kind}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = groups.flatMap(({ kinds }) => kinds).find((one) => one === value);
          if (chosen) onKind(chosen);
        }}
      >
        {all.map(({ title, kinds }) => (
          <optgroup key={title} label={title}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {labels[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
