import type { GuideKit, PageKit } from './messages.ts';
import type { Plan } from './plan/types.ts';
import type { Settings } from './settings.ts';

/** The part of a person's plan that may be shown in a page: words of ours, no answer of theirs. */
export interface PublicPlan {
  plan: Pick<Plan, 'route' | 'forms'>;
  /** Per page guide id. */
  pages: Readonly<Record<string, NonNullable<GuideKit['verdict']>>>;
  /** Per id of an online service. */
  services: PageKit['forms'];
  /** The steps of the checklist that are still open, in order; their titles are our words. */
  openSteps: readonly { id: string; title: string }[];
}

const logIn = new Set(['ameliconnect.ameli.fr', 'fc.assure.ameli.fr']);
const account = 'assure.ameli.fr';

/**
 * What a content script at this address (origin and path) may know. `offTerms`: the terms of the topics that
 * are switched off.
 */
export function pageKit(
  shown: PublicPlan | null,
  settings: Settings,
  offTerms: readonly string[],
  address: string,
): PageKit {
  if (!isOn(settings, address)) return offKit;
  return {
    on: true,
    density: settings.density,
    hiddenTerms: [...new Set([...settings.knownTerms, ...offTerms])],
    routeId: shown?.plan.route.id ?? null,
    forms: {
      ...Object.fromEntries(
        (shown?.plan.forms ?? []).map(({ id, use, later, why }) => [
          id,
          { use, ...(later && { later }), why: why.text },
        ]),
      ),
      ...shown?.services,
    },
  };
}

/** For a page where Quinze stays away: says nothing at all. */
export const offKit: PageKit = {
  on: false,
  density: 'none',
  hiddenTerms: [],
  routeId: null,
  forms: {},
};

/** Whether Quinze speaks at this address at all. */
export function isOn(settings: Settings, address: string): boolean {
  if (!settings.on || !URL.canParse(address)) return false;
  const { hostname, origin, pathname } = new URL(address);
  if (logIn.has(hostname) || settings.offPages.includes(origin + pathname)) return false;
  return hostname !== account || settings.account;
}
