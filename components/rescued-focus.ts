import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whatever stands in the page's place may go away with the focus in it. When `shown` changes and nothing has
 * the focus any more, the heading of the part takes it.
 */
export function useRescuedFocus(shown: string | undefined): void {
  const last = useRef(shown);
  useLayoutEffect(() => {
    const had = last.current;
    last.current = shown;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (had !== undefined && had !== shown && isLost) document.getElementById('content')?.focus();
  }, [shown]);
}
