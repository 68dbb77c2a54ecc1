import { browser } from '../browser.ts';
import type { Due } from './badge.ts';

/** The one notice of Quinze: a newer one takes the place of an older one. */
export const noticeId = 'quinze-dates';

/** Enough to remember every status of every date for years. */
const remembered = 500;

/** What was already shown, and how to remember it. */
export interface NoticeMemory {
  notified(): Promise<readonly string[]>;
  setNotified(keys: readonly string[]): Promise<void>;
}

/**
 * Shows what is due and was not shown before, in one notice. Does nothing without the optional
 * permission. Names the dates and nothing of the person.
 */
export async function notify(
  personId: string,
  due: readonly Due[],
  memory: NoticeMemory,
): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const before = await memory.notified();
  const keyOf = ({ deadline, level }: Due) =>
    [personId, deadline.id, deadline.dueOn, level].join(' ');
  const fresh = due.filter((one) => !before.includes(keyOf(one)));
  if (fresh.length === 0) return;
  await browser.notifications.create(noticeId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title:
      fresh.length === 1 ? 'Quinze: a date needs you' : `Quinze: ${fresh.length} dates need you`,
    message: fresh.map(line).join('\n'),
  });
  await memory.setNotified([...before, ...fresh.map(keyOf)].slice(-remembered));
}

function line({ deadline, level }: Due): string {
  return `${level === 'late' ? 'Late' : 'Soon'}: ${deadline.title}`;
}
