import { fold } from '../match/fold.ts';
import { besides, type FoundForm } from './forms.ts';
import type { ServiceSigns } from './signs.ts';

/** The links of the page's own text that lead to a known online service, in page order. */
export function findServices(
  services: readonly ServiceSigns[],
  links: readonly HTMLAnchorElement[],
): FoundForm[] {
  return links.flatMap((link): FoundForm[] => {
    if (link.closest(besides) && !link.closest('article')) return [];
    const service = serviceOf(services, link);
    return service ? [{ id: service.id, link, hit: null }] : [];
  });
}

/** The service that a link's address or text names; the list is in order, the narrowest first. */
function serviceOf(
  services: readonly ServiceSigns[],
  link: HTMLAnchorElement,
): ServiceSigns | undefined {
  const place = `${link.host + link.pathname}/`;
  const label = new URLSearchParams(link.search).get('_pageLabel') ?? '';
  const text = fold(link.textContent.trim());
  return services.find(
    ({ addresses, pageLabels, linkTexts }) =>
      pageLabels.includes(label) ||
      addresses.some((address) => place.startsWith(`${address}/`)) ||
      linkTexts.some((known) => fold(known) === text),
  );
}
