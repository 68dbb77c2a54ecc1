import type { Service } from '../knowledge/page-schema.ts';
import { fold } from '../match/fold.ts';
import { besides, type FoundForm } from './forms.ts';

/** The links of the page's own text that lead to a known online service, in page order. */
export function findServices(
  services: readonly Service[],
  links: readonly HTMLAnchorElement[],
): FoundForm[] {
  return links.flatMap((link): FoundForm[] => {
    if (link.closest(besides) && !link.closest('article')) return [];
    const service = serviceOf(services, link);
    return service ? [{ id: service.id, link, hit: null }] : [];
  });
}

/** The narrowest service that a link's address names, else the one that its text names. */
function serviceOf(services: readonly Service[], link: HTMLAnchorElement): Service | undefined {
  const place = link.host + link.pathname;
  const label = new URLSearchParams(link.search).get('_pageLabel');
  const text = fold(link.textContent.replace(/\s+/g, ' ').trim());
  const width = ({ addresses, pageLabels }: Service) => {
    if (link.host === 'assure.ameli.fr' && label !== null && pageLabels.includes(label)) {
      return Infinity;
    }
    const fitting = addresses.filter((one) => `${place}/`.startsWith(`${one}/`));
    return Math.max(0, ...fitting.map((one) => one.length));
  };
  const widths = services.map(width);
  const best = Math.max(0, ...widths);
  if (best > 0) return services[widths.indexOf(best)];
  return services.find(({ linkTexts }) => linkTexts.some((known) => fold(known) === text));
}
