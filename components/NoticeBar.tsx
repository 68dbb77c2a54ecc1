import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { Records } from './records.ts';
import { words } from './words/shared.ts';

const w = words.en;

/**
 * Says what was done, and offers the way back. Stays until the next act or until it is closed. Its buttons go
 * with what they do, so the bar itself takes the focus: it never falls back to the top of the page.
 */
export function NoticeBar({ records }: { records: Records }) {
  const notice = records.notice.value;
  const bar = useRef<HTMLDivElement>(null);
  const act = (then: () => void) => () => {
    bar.current?.focus({ preventScroll: true });
    then();
  };
  return (
    <div class="notice" role="status" ref={bar} tabIndex={-1}>
      {notice && (
        <div class={notice.bad ? 'mend' : undefined}>
          <span>{notice.text}</span>
          <span class="acts">
            {notice.retry && (
              <button type="button" class="plain" onClick={act(notice.retry)}>
                {w.tryAgain}
              </button>
            )}
            {notice.undo && (
              <button type="button" class="plain" onClick={act(notice.undo)}>
                {w.undo}
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={w.dismiss}
              onClick={act(() => {
                records.notice.value = null;
              })}
            >
              <Icon of={X} />
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
