import { browser } from '../browser.ts';
import { fullPlan } from '../deadlines/full-plan.ts';
import type { Dossier } from '../dossier/types.ts';
import { setAlarm } from './alarm.ts';
import { type Badge, badge, dueNow } from './badge.ts';
import { type NoticeMemory, notify } from './notice.ts';

const colours = {
  late: { background: '#B3261E', text: '#FFFFFF' },
  soon: { background: '#C77D0A', text: '#1D2A33' },
} as const;

/**
 * Makes alarm, badge and notice what the dossier says they should be at this moment. Safe to call
 * at any time and any number of times: nothing is remembered here but the notices that were shown.
 * Rejects with a `DossierError` if the dossier cannot be read; the alarm is set even then.
 */
export async function reconcile(
  now: Temporal.Instant,
  dossier: Pick<Dossier, 'current'> & NoticeMemory,
): Promise<void> {
  await setAlarm(now);
  const today = now.toZonedDateTimeISO('Europe/Paris').toPlainDate();
  const records = await dossier.current();
  if (!records) return showBadge(badge([], [], today));
  const { person, events, marks } = records;
  const { deadlines } = fullPlan(person.situation, events, today);
  await showBadge(badge(deadlines, marks, today));
  await notify(person.id, dueNow(deadlines, marks, today), dossier);
}

async function showBadge({ text, title, level }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
  if (level === 'none') return;
  await browser.action.setBadgeBackgroundColor({ color: colours[level].background });
  await browser.action.setBadgeTextColor({ color: colours[level].text });
}
