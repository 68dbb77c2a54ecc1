/**
 * Calls back when the page changes its address without a load (a client-rendered page). Uses the
 * Navigation API where the browser has it, else the events of the history.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let before = location.origin + location.pathname;
  const look = () => {
    const now = location.origin + location.pathname;
    if (now === before) return;
    before = now;
    changed();
  };
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
}
