import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../lib/answers.ts';
import { browser } from '../lib/browser.ts';
import { fullPlan } from '../lib/deadlines/full-plan.ts';
import { lazyDossier } from '../lib/dossier/open.ts';
import { DossierError } from '../lib/dossier/problem.ts';
import { ticksFor } from '../lib/dossier/ticks.ts';
import { dropFiller } from '../lib/dossier/vault/scrub.ts';
import { locksAt } from '../lib/dossier/vault/session.ts';
import { pageGuides } from '../lib/knowledge/pages.ts';
import { termsOfTopics } from '../lib/knowledge/topics.ts';
import { onMessage, sendMessage } from '../lib/messages.ts';
import { oneAtATime } from '../lib/one-at-a-time.ts';
import { guideKit } from '../lib/page/guide-kit.ts';
import { textsKit } from '../lib/page/texts-kit.ts';
import { isOn, type PublicPlan, pageKit } from '../lib/page-kit.ts';
import { checklist } from '../lib/plan/checklist.ts';
import { openSteps, pageVerdicts, serviceVerdicts } from '../lib/plan/page-verdicts.ts';
import { noticeId } from '../lib/reminders/notice.ts';
import { reconcile } from '../lib/reminders/reconcile.ts';
import { changeSettings, onSettings, readSettings } from '../lib/settings.ts';

const pages = {
  dossier: '/dossier.html',
  dates: '/dossier.html#dates',
  welcome: '/welcome.html',
} as const;

export default defineBackground({
  type: 'module',
  // Every listener is registered before the first await: a worker is woken for its events only then.
  main() {
    const dossier = lazyDossier();
    const remind = oneAtATime(
      async () => {
        const now = Temporal.Now.zonedDateTimeISO();
        await reconcile(now, dossier, await readSettings(), await locksAt());
      },
      (error) => {
        if (isLocked(error)) return;
        console.error('Quinze: the reminders could not be set', error);
      },
    );

    const shown = async (): Promise<PublicPlan | null> => {
      const records = await dossier.current();
      if (!records) return null;
      const today = Temporal.Now.instant().toZonedDateTimeISO('Europe/Paris').toPlainDate();
      const { situation } = records.person;
      const plan = fullPlan(situation, records.events, today);
      return {
        plan,
        pages: pageVerdicts(situation, today),
        services: serviceVerdicts(situation, today),
        openSteps: openSteps(checklist(plan, ticksFor(records, plan.office))),
      };
    };

    const open = async (page: keyof typeof pages): Promise<void> => {
      await browser.tabs.create({ url: browser.runtime.getURL(pages[page]) });
    };

    // A browser that loads Quinze from a folder "installs" it at every start: once is enough.
    const welcome = async (): Promise<void> => {
      const someone = await dossier.current().then((records) => records !== null, isLocked);
      if (!someone) await open('welcome');
    };

    const answer = answers({
      kit: async (address) => {
        // Words are explained even where the dossier cannot be read.
        const plan = await shown().catch(() => null);
        const settings = await readSettings();
        return pageKit(plan, settings, termsOfTopics(settings.offTopics), address);
      },
      guide: async (address, headings) => {
        if (!isOn(await readSettings(), address)) return null;
        const plan = await shown().catch(() => null);
        return guideKit(pageGuides, plan, new URL(address), headings);
      },
      texts: async (terms, entries) => textsKit(terms, entries),
      learn: async (termId) => {
        await changeSettings(({ knownTerms }) => ({
          knownTerms: [...new Set([...knownTerms, termId])],
        }));
      },
      open,
    });

    const clicked = (id: string): void => {
      if (id === noticeId) void open('dates');
    };
    // Goes on with what a page began and could not end, as soon as the vault is unlocked.
    const finishVault = (): Promise<void> => dossier.vault.finish().catch(() => undefined);

    const changed = (): void => {
      void remind();
      void tellPages();
      void finishVault();
    };

    onMessage('pageKit', answer.pageKit);
    onMessage('pageGuide', answer.pageGuide);
    onMessage('pageTexts', answer.pageTexts);
    onMessage('knowTerm', answer.knowTerm);
    onMessage('openPage', answer.openPage);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void welcome();
      void remind();
    });
    browser.runtime.onStartup.addListener(() => void remind());
    browser.alarms.onAlarm.addListener(() => void remind());
    // Without the optional permission there is no `notifications` at all.
    const hearClicks = (): void => {
      browser.notifications?.onClicked.addListener(clicked);
    };
    hearClicks();
    browser.permissions.onAdded.addListener(() => {
      hearClicks();
      void remind();
    });
    dossier.onChange(changed);
    onSettings(changed);

    void keepFromPages();
    void remind();
    dossier.safety.catchUp().catch(() => undefined);
    void finishVault();
    dropFiller().catch(() => undefined);
  },
});

/** True if nobody has unlocked the vault yet, which is no fault. */
function isLocked(error: unknown): boolean {
  return error instanceof DossierError && error.problem === 'locked';
}

/** Asks every tab's content script to fetch its kit again. Most tabs have none. */
async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) sendMessage('kitChanged', undefined, id).catch(() => undefined);
  }
}

/** Content scripts need nothing of the storage; where the browser can, they get nothing. */
async function keepFromPages(): Promise<void> {
  const { local } = browser.storage;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
