import type { Loaded, Records } from '../records.ts';
import { words } from '../words/papers.ts';
import { setRefusedWhy } from './save.ts';

const w = words.en;

interface Props {
  records: Records;
  loaded: Loaded;
  paperId: string;
  text: string;
}

/** What the office wrote. It is kept when the field is left. */
export function RefusedWhy({ records, loaded, paperId, text }: Props) {
  return (
    <div class="field">
      <label for="refused-why">{w.refusedWhy}</label>
      <p id="refused-hint" class="soft small">
        {w.refusedHint}
      </p>
      <textarea
        id="refused-why"
        class="entry"
        rows={3}
        value={text}
        aria-describedby="refused-hint"
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value.trim() !== text) void setRefusedWhy(records, loaded, paperId, value);
        }}
      />
    </div>
  );
}
