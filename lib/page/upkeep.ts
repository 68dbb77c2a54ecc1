/** How often we look whether the page has taken something of ours away, in milliseconds. */
const interval = 1_000;

/**
 * Looks after what is ours, since pages may throw out what they do not know: `keep` puts it back. A page
 * that has written itself anew (`document.open`, another root element) has lost our listeners as well;
 * then everything starts again.
 */
export function lookAfter(keep: () => void, startAgain: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const timer = setInterval(() => {
    if (!document.documentElement) return;
    if (document.documentElement === root) keep();
    else startAgain();
  }, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
}
