import { X } from 'lucide';
import { Icon } from './Icon.tsx';
import type { Records } from './records.ts';
import { words } from './words/shared.ts';

const w = words.en;

/** Says what was done, and offers the way back. Stays until the next act or until it is closed. */
export function NoticeBar({ records }: { records: Records }) {
  const notice = records.notice.value;
  return (
    <div class="notice" role="status">
      {notice && (
        <div class={notice.bad ? 'mend' : undefined}>
          <span>{notice.text}</span>
          <span class="acts">
            {notice.retry && (
              <button type="button" class="plain" onClick={notice.retry}>
                {w.tryAgain}
              </button>
            )}
            {notice.undo && (
              <button type="button" class="plain" onClick={notice.undo}>
                {w.undo}
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={w.dismiss}
              onClick={() => {
                records.notice.value = null;
              }}
            >
              <Icon of={X} />
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
