import { browser } from '../browser.ts';
import { leadsOf, leadsReached } from '../deadlines/leads.ts';
import type { ReminderDate, ReminderNotes } from '../dossier/types.ts';
import type { Due } from './dates.ts';
import { words } from './words.ts';

/** The one notice of Quinze: a newer one takes the place of an older one. */
export const noticeId = 'quinze-dates';

/**
 * Announces what was not announced yet, in one notice however much it is. Does nothing without the
 * optional permission. The claim comes before the notice: if the notice fails it is announced next
 * time, and if the browser dies in between it may come twice, which is better than never.
 */
export async function announce(
  due: readonly Due[],
  today: Temporal.PlainDate,
  now: Temporal.Instant,
  claims: Pick<ReminderNotes, 'claim' | 'endClaims'>,
): Promise<void> {
  if (due.length === 0 || !(await mayNotify())) return;
  const keys = new Map(due.map((one) => [one, keysOf(one.date, today)]));
  const claimed = await claims.claim([...keys.values()].flat(), now);
  if (claimed.length === 0) return;
  const fresh = due.filter((one) => keys.get(one)?.some((key) => claimed.includes(key)));
  let shown = false;
  try {
    await show(fresh);
    shown = true;
  } finally {
    await claims.endClaims(claimed, shown);
  }
}

/** True if the person has allowed notices. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * What is to be announced of a date that asks: each lead whose day has come, and the end of its
 * sleep. All of them are one reminder; the keys keep them from coming again.
 */
export function keysOf(date: ReminderDate, today: Temporal.PlainDate): string[] {
  const [first] = leadsOf(date);
  const names = leadsReached(date, today).map((days) =>
    days === first ? 'soon' : days < 0 ? 'late' : String(days),
  );
  const woken = date.state === 'snoozed' ? [`woken-${date.until}`] : [];
  return [...names, ...woken].map((name) =>
    [date.personId, date.deadlineId, date.dueOn, name].join(' '),
  );
}

async function show(fresh: readonly Due[]): Promise<void> {
  const late = fresh.filter(({ level }) => level === 'late').length;
  await browser.notifications.create(noticeId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.en.notice(fresh.length),
    message: words.en.noticeAbout(words.en.count(late, fresh.length - late)),
  });
}
