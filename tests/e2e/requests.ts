import type { Driver, SeenRequest } from './drivers/driver.ts';

/** What a practice page itself asks for; anything else was asked for by somebody else. */
function askedByThePage({ address, type }: SeenRequest): boolean {
  const { protocol, hostname, pathname } = new URL(address);
  if (['chrome-extension:', 'moz-extension:', 'data:'].includes(protocol)) return true;
  if (protocol !== 'https:' || !hostname.endsWith('ameli.fr')) return false;
  return (
    type === 'document' || pathname === '/practice-site/site.css' || pathname === '/favicon.ico'
  );
}

/** Requests that no practice page makes: the extension's, if there were any. */
export function foreignRequests(quinze: Driver): readonly SeenRequest[] {
  return quinze.requests().filter((request) => !askedByThePage(request));
}
